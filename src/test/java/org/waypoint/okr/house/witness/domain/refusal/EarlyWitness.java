package org.waypoint.okr.house.witness.domain.refusal;

import org.waypoint.okr.house.witness.domain.cycle.Later;

/** Knows a feature to its right, which knows it in turn. */
public final class EarlyWitness {
    Later later() {
        return new Later();
    }
}
