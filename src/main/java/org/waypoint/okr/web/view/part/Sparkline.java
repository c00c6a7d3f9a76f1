package org.waypoint.okr.web.view.part;

/**
 * A small line drawing of the score since the cycle's start, with the expected line beside it.
 *
 * @param drawn false when there are too few points; the page shows nothing then
 * @param width of the view box
 * @param height of the view box
 * @param scorePath SVG path of the score
 * @param expectedPath SVG path of the expected line
 * @param endX where the dot of the newest score lies
 * @param endY where the dot of the newest score lies
 * @param band style suffix of the dot and line
 * @param description the line in words
 */
public record Sparkline(
        boolean drawn,
        String width,
        String height,
        String scorePath,
        String expectedPath,
        String endX,
        String endY,
        String band,
        String description) {}
