package org.waypoint.okr.web.view.meeting;

/**
 * A check-in of the day.
 *
 * @param value with its unit; {@code details} tells confidence and who recorded it
 * @param correctHref form that corrects it
 */
public record Recorded(
        String title,
        String value,
        String details,
        String learning,
        boolean hasLearning,
        String next,
        boolean hasNext,
        boolean mayCorrect,
        String correctHref,
        String correctId,
        String correctLabel) {}
