package org.waypoint.okr.house.witness.domain;

/** A repository: nothing in the domain implements it. */
public interface WitnessRows {
    int count();
}
