package org.waypoint.okr.house.witness.domain.cycle;

import org.waypoint.okr.house.witness.domain.refusal.EarlyWitness;

/** Closes the circle that {@link EarlyWitness} opens. */
public final class Later {
    EarlyWitness earlier() {
        return new EarlyWitness();
    }
}
