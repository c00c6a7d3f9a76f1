package org.waypoint.okr.app.permission;

import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Opens every use case: turns an actor into their {@link Rights}, or refuses at the door. */
public final class Access {
    private final Permissions permissions;

    public Access(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Everyone who is logged in may read OKRs. */
    public Rights loggedIn(Actor actor) {
        if (actor.isAnonymous()) {
            throw Refused.because(Reason.NOT_LOGGED_IN);
        }
        return new Rights(actor, permissions);
    }

    /** OKR Masters and Jira administrators. */
    public Rights coordinator(Actor actor) {
        Rights rights = loggedIn(actor);
        rights.require(rights.mayCoordinate());
        return rights;
    }

    /** Jira administrators. */
    public Rights administrator(Actor actor) {
        Rights rights = loggedIn(actor);
        rights.require(rights.mayAdminister());
        return rights;
    }
}
