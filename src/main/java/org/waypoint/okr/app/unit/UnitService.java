package org.waypoint.okr.app.unit;

import java.util.List;
import java.util.Set;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitRule;

/** Units: everyone reads, coordinators write. */
public final class UnitService {
    private final Access access;
    private final Stores stores;
    private final Host host;
    private final Writing writing;
    private final Lookup lookup;
    private final UnitViews views;

    public UnitService(Access access, Stores stores, Host host, Writing writing) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.writing = writing;
        this.lookup = new Lookup(stores);
        this.views = new UnitViews(host);
    }

    /** Every unit, by name. */
    public List<UnitView> list(Actor actor) {
        Rights rights = access.loggedIn(actor);
        return views.of(rights, stores.units().all());
    }

    /** One unit. Refused: NOT_FOUND. */
    public UnitView get(Actor actor, UnitId id) {
        Rights rights = access.loggedIn(actor);
        return views.of(rights, lookup.unit(id));
    }

    /** Fields: name, level, parentId, projectKeys, leadKeys, coachKey. */
    public UnitView create(Actor actor, Input input) {
        Rights rights = access.coordinator(actor);
        Unit stored = writing.run(() -> {
            stores.units().lock();
            UnitDefinition definition = new UnitFields(input, host, null).read();
            input.refuseAll(rule().refusals(null, definition));
            input.refuseIfAny();
            return stores.units().add(definition);
        });
        return views.of(rights, stored);
    }

    /** Absent fields stay; needs version. Refused: UNIT_LOOP, WRONG_PARENT_LEVEL. */
    public UnitView update(Actor actor, UnitId id, Input input) {
        Rights rights = access.coordinator(actor);
        Unit stored = writing.run(() -> {
            stores.units().lock();
            Unit before = lookup.unit(id);
            UnitDefinition definition = new UnitFields(input, host, before.definition()).read();
            long version = input.version();
            input.refuseAll(rule().refusals(id, definition));
            input.refuseIfAny();
            return stores.units().store(id, definition, version);
        });
        return views.of(rights, stored);
    }

    /** Refused while the unit has objectives or child units: UNIT_IN_USE. */
    public void delete(Actor actor, UnitId id) {
        access.coordinator(actor);
        writing.run(() -> {
            stores.units().lock();
            Unit unit = lookup.unit(id);
            ObjectiveFilter ofUnit = new ObjectiveFilter(null, Set.of(id), null, null);
            rule().requireUnused(unit, stores.objectives().count(ofUnit));
            stores.units().remove(id, unit.version());
            return unit;
        });
    }

    private UnitRule rule() {
        return new UnitRule(stores.units().all());
    }
}
