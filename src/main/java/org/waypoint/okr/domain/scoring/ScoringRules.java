package org.waypoint.okr.domain.scoring;

/**
 * The rules in force. Numbers that an administrator may tune are inside; the way of computing is fixed and carries the
 * version.
 *
 * @param version changes whenever the same inputs would give another number
 */
public record ScoringRules(GradeRules grades, PaceRules pace, String version) {
    public static final String CURRENT_VERSION = "1";

    public static ScoringRules defaults() {
        return of(GradeRules.defaults(), PaceRules.defaults());
    }

    public static ScoringRules of(GradeRules grades, PaceRules pace) {
        return new ScoringRules(grades, pace, CURRENT_VERSION);
    }
}
