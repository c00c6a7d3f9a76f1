package org.waypoint.okr.house.witness.domain.stray;

/** A feature without a place in the order, and open to be subclassed. */
public class StrayWitness {}
