package org.waypoint.okr.app.closing;

import java.util.Collection;
import java.util.Set;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Confirmers;
import org.waypoint.okr.domain.unit.Unit;

/** Who may confirm: a lead of the unit or of a unit above it, or an OKR Master, and a second person if there is one. */
final class ClosingPermission {
    private final Rights rights;
    private final Users users;
    private final Confirmers confirmers;

    ClosingPermission(Rights rights, Users users, Collection<Unit> units) {
        this.rights = rights;
        this.users = users;
        this.confirmers = new Confirmers(units);
    }

    boolean mayConfirm(Unit unit) {
        return rights.mayCoordinate()
                || confirmers.of(unit.id()).contains(rights.actor().key());
    }

    /** Whether another lead is there to confirm; people who left are not. */
    boolean hasOthers(Unit unit) {
        Set<String> leads = confirmers.of(unit.id());
        String self = rights.actor().key();
        return users.named(leads).values().stream()
                .filter(Person::active)
                .anyMatch(person -> !person.userKey().equals(self));
    }

    /** Whether only the second person is missing: the actor may confirm, but gave the grade. */
    boolean waitsForOther(Closing closing, Unit unit) {
        return isGrader(closing) && mayConfirm(unit) && hasOthers(unit);
    }

    private boolean isGrader(Closing closing) {
        return closing.grading() != null
                && closing.grading().stamp().userKey().equals(rights.actor().key());
    }
}
