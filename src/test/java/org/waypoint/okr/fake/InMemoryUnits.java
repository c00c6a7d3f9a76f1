package org.waypoint.okr.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.Units;

/** Units in memory. */
public final class InMemoryUnits implements Units {
    private final Rows<Unit> rows = new Rows<>();

    @Override
    public List<Unit> all() {
        return rows.all().stream().sorted(Comparator.comparing(Unit::name)).toList();
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return rows.find(id.value());
    }

    @Override
    public Unit add(UnitDefinition definition) {
        return rows.add(id -> new Unit(new UnitId(id), definition, 1));
    }

    @Override
    public Unit store(UnitId id, UnitDefinition next, long expectedVersion) {
        Unit stored = rows.get(id.value());
        Rows.requireVersion(stored.version(), expectedVersion);
        Unit changed = new Unit(id, next, expectedVersion + 1);
        rows.put(id.value(), changed);
        return changed;
    }

    /** Nothing runs beside a test that uses this. */
    @Override
    public void lock() {}

    @Override
    public void remove(UnitId id, long expectedVersion) {
        Rows.requireVersion(rows.get(id.value()).version(), expectedVersion);
        rows.remove(id.value());
    }
}
