package org.waypoint.okr.app.closing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.closing.Confirmers;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Who may confirm a unit's grades and is still there to do it: nobody waits for, or asks, people who have left. */
final class ActiveConfirmers {
    private final Confirmers confirmers;
    private final Set<String> active;

    ActiveConfirmers(Users users, Collection<Unit> units) {
        this.confirmers = new Confirmers(units);
        Set<String> leads = units.stream()
                .flatMap(unit -> unit.definition().leadKeys().stream())
                .collect(Collectors.toSet());
        this.active = users.named(leads).values().stream()
                .filter(Person::active)
                .map(Person::userKey)
                .collect(Collectors.toSet());
    }

    /** User keys, the unit's own leads first. */
    Set<String> of(UnitId unit) {
        Set<String> left = new LinkedHashSet<>(confirmers.of(unit));
        left.retainAll(active);
        return left;
    }
}
