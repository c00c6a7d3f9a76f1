package org.waypoint.okr.house.witness.plugin;

/** What only the host should call. */
public final class WitnessComponents {}
