package org.waypoint.okr.app.closing;

import org.waypoint.okr.app.objective.ObjectivePlacing;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.CarryOver;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;

/** Carries an objective with its key results over into another cycle as a draft. */
final class Continuation {
    private final Stores stores;
    private final ObjectivePlacing placing;

    Continuation(Stores stores) {
        this.stores = stores;
        this.placing = new ObjectivePlacing(stores);
    }

    /** The draft. Refused: TOO_MANY_OBJECTIVES where the limit is hard. */
    Objective carryOver(Objective old, Cycle into, Stamp stamp) {
        ObjectiveDefinition definition = old.definition().draftedIn(into.id());
        placing.requireRoom(definition);
        Objective draft = stores.objectives().add(definition, stamp);
        for (KeyResult keyResult : stores.keyResults().of(old.id())) {
            CarryOver.next(keyResult).ifPresent(next -> stores.keyResults().add(draft, next, stamp));
        }
        return draft;
    }
}
