package org.waypoint.okr.fake;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.Objectives;
import org.waypoint.okr.domain.unit.UnitId;

/** Objectives in memory. */
public final class InMemoryObjectives implements Objectives {
    private final Rows<Objective> rows = new Rows<>();

    @Override
    public Optional<Objective> find(ObjectiveId id) {
        return rows.find(id.value());
    }

    @Override
    public List<Objective> find(Collection<ObjectiveId> ids) {
        return rows.where(each -> ids.contains(each.id()));
    }

    @Override
    public List<Objective> in(CycleId cycle) {
        return rows.where(each -> each.cycleId().equals(cycle));
    }

    @Override
    public List<Objective> in(Collection<CycleId> cycles) {
        return rows.where(each -> cycles.contains(each.cycleId()));
    }

    @Override
    public List<Objective> in(CycleId cycle, Set<UnitId> units) {
        return rows.where(each -> each.cycleId().equals(cycle) && units.contains(each.unitId()));
    }

    @Override
    public List<Objective> find(ObjectiveFilter filter, int offset, int limit) {
        return matches(filter).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(ObjectiveFilter filter) {
        return matches(filter).size();
    }

    @Override
    public Objective add(ObjectiveDefinition definition, Stamp created) {
        return rows.add(id -> new Objective(new ObjectiveId(id), definition, created, 1));
    }

    @Override
    public Objective store(ObjectiveId id, ObjectiveDefinition next, long expectedVersion) {
        Objective stored = rows.get(id.value());
        Rows.requireVersion(stored.version(), expectedVersion);
        Objective changed = new Objective(id, next, stored.created(), expectedVersion + 1);
        rows.put(id.value(), changed);
        return changed;
    }

    @Override
    public void remove(ObjectiveId id, long expectedVersion) {
        Rows.requireVersion(rows.get(id.value()).version(), expectedVersion);
        rows.remove(id.value());
    }

    private List<Objective> matches(ObjectiveFilter filter) {
        return rows.where(each -> (filter.cycleId() == null || each.cycleId().equals(filter.cycleId()))
                && (filter.unitIds() == null || filter.unitIds().contains(each.unitId()))
                && (filter.ownerKey() == null || each.definition().ownerKey().equals(filter.ownerKey()))
                && hasText(each.title(), filter.text()));
    }

    private static boolean hasText(String title, @Nullable String text) {
        return text == null || title.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
