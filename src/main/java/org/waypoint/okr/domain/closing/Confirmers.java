package org.waypoint.okr.domain.closing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Who may confirm the grades of a unit: its leads and the leads of the units above it. */
public final class Confirmers {
    private final Map<UnitId, Unit> units;

    public Confirmers(Collection<Unit> all) {
        this.units = all.stream().collect(Collectors.toMap(Unit::id, Function.identity(), (a, b) -> a));
    }

    /** User keys, the unit's own leads first; empty when nobody leads it or anything above it. */
    public Set<String> of(UnitId unit) {
        Set<String> leads = new LinkedHashSet<>();
        Set<UnitId> seen = new LinkedHashSet<>();
        for (Unit at = units.get(unit); at != null && seen.add(at.id()); at = parent(at)) {
            leads.addAll(at.definition().leadKeys());
        }
        return leads;
    }

    private @Nullable Unit parent(Unit unit) {
        UnitId parent = unit.definition().parentId();
        return parent == null ? null : units.get(parent);
    }
}
