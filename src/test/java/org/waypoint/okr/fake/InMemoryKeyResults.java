package org.waypoint.okr.fake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResults;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** Key results in memory. */
public final class InMemoryKeyResults implements KeyResults {
    private final Rows<KeyResult> rows = new Rows<>();
    private final List<Recalibration> recalibrations = new ArrayList<>();

    @Override
    public Optional<KeyResult> find(KeyResultId id) {
        return rows.find(id.value());
    }

    @Override
    public List<KeyResult> find(Collection<KeyResultId> ids) {
        return rows.where(each -> ids.contains(each.id()));
    }

    @Override
    public List<KeyResult> of(ObjectiveId objective) {
        return rows.where(each -> each.objectiveId().equals(objective));
    }

    @Override
    public List<KeyResult> of(Collection<ObjectiveId> objectives) {
        return rows.where(each -> objectives.contains(each.objectiveId()));
    }

    @Override
    public List<KeyResult> in(CycleId cycle) {
        return rows.where(each -> each.cycleId().equals(cycle));
    }

    @Override
    public List<KeyResult> in(CycleId cycle, Set<UnitId> units) {
        return rows.where(each -> each.cycleId().equals(cycle) && units.contains(each.unitId()));
    }

    @Override
    public List<KeyResult> ownedBy(String userKey, Set<CycleId> cycles) {
        return rows.where(each -> cycles.contains(each.cycleId())
                && userKey.equals(each.definition().ownerKey()));
    }

    @Override
    public List<KeyResult> leaningOn(String userKey, Set<CycleId> cycles) {
        return rows.where(each -> cycles.contains(each.cycleId())
                && userKey.equals(each.definition().keyPartnerKey()));
    }

    @Override
    public List<KeyResult> search(CycleId cycle, @Nullable UnitId unit, String text, int limit) {
        return rows
                .where(each -> each.cycleId().equals(cycle)
                        && (unit == null || each.unitId().equals(unit))
                        && each.title().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<KeyResult> titled(String title) {
        return rows.where(each -> each.title().strip().equalsIgnoreCase(title.strip()));
    }

    @Override
    public KeyResult add(Objective objective, KeyResultDefinition definition, Stamp created) {
        return rows.add(id -> new KeyResult(
                new KeyResultId(id),
                objective.id(),
                objective.cycleId(),
                objective.unitId(),
                definition,
                MeasurementSeries.empty(),
                null,
                created,
                1));
    }

    @Override
    public KeyResult store(
            KeyResultId id, KeyResultDefinition next, @Nullable Recalibration recalibration, long expectedVersion) {
        KeyResult stored = rows.get(id.value());
        Rows.requireVersion(stored.version(), expectedVersion);
        Metric original = stored.originalMetric();
        if (recalibration != null) {
            recalibrations.add(0, recalibration);
            original = original == null ? recalibration.before() : original;
        }
        return put(stored, next, stored.series(), original, expectedVersion + 1);
    }

    @Override
    public void remove(KeyResultId id, long expectedVersion) {
        Rows.requireVersion(rows.get(id.value()).version(), expectedVersion);
        rows.remove(id.value());
    }

    @Override
    public List<Recalibration> recalibrations(KeyResultId id) {
        return recalibrations.stream()
                .filter(each -> each.keyResultId().equals(id))
                .toList();
    }

    /** What a check-in does to its key result; the version stays. */
    void measured(KeyResultId id, MeasurementSeries series) {
        KeyResult stored = rows.get(id.value());
        put(stored, stored.definition(), series, stored.originalMetric(), stored.version());
    }

    private KeyResult put(
            KeyResult stored,
            KeyResultDefinition definition,
            MeasurementSeries series,
            @Nullable Metric original,
            long version) {
        KeyResult next = new KeyResult(
                stored.id(),
                stored.objectiveId(),
                stored.cycleId(),
                stored.unitId(),
                definition,
                series,
                original,
                stored.created(),
                version);
        rows.put(stored.id().value(), next);
        return next;
    }
}
