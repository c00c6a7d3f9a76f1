package org.waypoint.okr.app.idempotency;

/** A result, and whether it was there before. */
public record Answer<V>(V value, boolean repeated) {}
