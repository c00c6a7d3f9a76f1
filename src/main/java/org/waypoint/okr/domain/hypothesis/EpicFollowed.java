package org.waypoint.okr.domain.hypothesis;

/**
 * What looking at an epic means for a bet on it.
 *
 * @param epic to be remembered
 * @param started the bet has begun to run just now
 * @param shipped the epic has been done just now
 */
public record EpicFollowed(EpicReference epic, boolean started, boolean shipped) {}
