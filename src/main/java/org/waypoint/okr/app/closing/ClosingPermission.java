package org.waypoint.okr.app.closing;

import java.util.Collection;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.unit.Unit;

/** Who may confirm: a lead of the unit or of a unit above it, or an OKR Master, and a second person if there is one. */
final class ClosingPermission {
    private final Rights rights;
    private final Collection<Unit> units;
    private final ActiveConfirmers confirmers;

    ClosingPermission(Rights rights, Users users, Collection<Unit> units) {
        this.rights = rights;
        this.units = units;
        this.confirmers = new ActiveConfirmers(users, units);
    }

    boolean mayConfirm(Unit unit) {
        return rights.mayLead(unit, () -> units);
    }

    /** Whether another lead is there to confirm; people who left are not. */
    boolean hasOthers(Unit unit) {
        String self = rights.actor().key();
        return confirmers.of(unit.id()).stream().anyMatch(key -> !key.equals(self));
    }

    /** Whether nobody is left to confirm but an OKR Master. */
    boolean isLeaderless(Unit unit) {
        return confirmers.of(unit.id()).isEmpty();
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
