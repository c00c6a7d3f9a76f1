package org.waypoint.okr.domain.scoring;

import org.waypoint.okr.domain.rhythm.CheckInRhythm;
import org.waypoint.okr.domain.settings.BandLabels;
import org.waypoint.okr.domain.settings.Settings;

/**
 * The rules in force. Numbers that an administrator may tune are inside; the way of computing is fixed and carries the
 * version.
 *
 * @param version changes whenever the same inputs would give another number
 */
public record ScoringRules(GradeRules grades, PaceRules pace, String version) {
    public static final String CURRENT_VERSION = "1";

    /** The rules as long as nobody has tuned them. */
    public static ScoringRules defaults() {
        return of(Settings.defaults());
    }

    /** The rules as an administrator has tuned them. */
    public static ScoringRules of(Settings settings) {
        BandLabels labels = settings.bandLabels();
        GradeRules grades = new GradeRules(
                settings.amberFrom(), settings.greenFrom(), labels.red(), labels.amber(), labels.green());
        PaceRules pace = new PaceRules(
                settings.onTrackFrom(), settings.atRiskFrom(), settings.tooEarlyDays(), CheckInRhythm.of(settings));
        return new ScoringRules(grades, pace, CURRENT_VERSION);
    }
}
