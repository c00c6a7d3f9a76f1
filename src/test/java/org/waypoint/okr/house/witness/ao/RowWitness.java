package org.waypoint.okr.house.witness.ao;

import org.waypoint.okr.house.witness.rest.RestWitness;

/** An adapter that knows a doorway. */
public final class RowWitness {
    RestWitness doorway() {
        return new RestWitness();
    }
}
