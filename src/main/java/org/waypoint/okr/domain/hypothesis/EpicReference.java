package org.waypoint.okr.domain.hypothesis;

/**
 * The epic behind a bet. The issue id survives moves; key and summary are the last known ones, so that deleting or
 * moving the epic loses nothing.
 */
public record EpicReference(long issueId, String lastKey, String lastSummary) {}
