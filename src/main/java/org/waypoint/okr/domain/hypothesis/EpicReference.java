package org.waypoint.okr.domain.hypothesis;

/**
 * The epic behind a bet. The issue id survives moves; key and summary are the last known ones, so that deleting or
 * moving the epic loses nothing.
 *
 * @param trail what is remembered about its progress
 */
public record EpicReference(long issueId, String lastKey, String lastSummary, EpicTrail trail) {
    /** An epic nobody has looked after yet. */
    public EpicReference(long issueId, String lastKey, String lastSummary) {
        this(issueId, lastKey, lastSummary, EpicTrail.NONE);
    }

    EpicReference with(EpicTrail next) {
        return new EpicReference(issueId, lastKey, lastSummary, next);
    }
}
