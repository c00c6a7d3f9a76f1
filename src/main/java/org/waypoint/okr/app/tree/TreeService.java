package org.waypoint.okr.app.tree;

import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;

/** The company tree. */
public final class TreeService {
    /** Query fields: cycleId (the running one), unitId, ownerKey, q. */
    public CompanyTree tree(Actor actor, Input query) {
        throw new IllegalStateException("TreeService");
    }
}
