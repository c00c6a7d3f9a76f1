package org.waypoint.okr.app.unit;

import java.util.List;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.unit.UnitId;

/** Units: everyone reads, coordinators write. */
public final class UnitService {
    /** Every unit, by name. */
    public List<UnitView> list(Actor actor) {
        throw new IllegalStateException("UnitService");
    }

    /** One unit. Refused: NOT_FOUND. */
    public UnitView get(Actor actor, UnitId id) {
        throw new IllegalStateException("UnitService");
    }

    /** Fields: name, level, parentId, projectKeys, leadKeys, coachKey. */
    public UnitView create(Actor actor, Input input) {
        throw new IllegalStateException("UnitService");
    }

    /** Absent fields stay; needs version. */
    public UnitView update(Actor actor, UnitId id, Input input) {
        throw new IllegalStateException("UnitService");
    }

    /** Refused while the unit has objectives or child units: UNIT_IN_USE. */
    public void delete(Actor actor, UnitId id) {
        throw new IllegalStateException("UnitService");
    }
}
