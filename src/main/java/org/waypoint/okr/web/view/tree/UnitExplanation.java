package org.waypoint.okr.web.view.tree;

import java.util.List;
import org.waypoint.okr.web.view.part.Score;

/**
 * How a unit's score came about.
 *
 * @param mean the mean before and after rounding, in words; empty when nothing could be scored
 * @param counted the objectives that count, with their scores
 * @param leftOut titles of those without a score
 * @param rules which version of the rules was used
 */
public record UnitExplanation(
        String subject,
        Score score,
        String mean,
        List<Counted> counted,
        boolean hasCounted,
        List<String> leftOut,
        boolean hasLeftOut,
        String rules) {
    /** An objective that counts. */
    public record Counted(String title, String unit, String number) {}

    public UnitExplanation {
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
    }
}
