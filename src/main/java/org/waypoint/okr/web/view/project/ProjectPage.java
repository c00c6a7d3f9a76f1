package org.waypoint.okr.web.view.project;

import org.waypoint.okr.web.view.closing.Banner;

/**
 * A project's OKR page.
 *
 * @param refused the reader may not see it, or it cannot be shown; only {@code notice} is filled then
 * @param banner which day of the closing it is, and what leads said about the cycle
 * @param notice what to do when there is nothing to show yet, or why nothing is shown
 */
public record ProjectPage(
        boolean refused,
        Banner banner,
        Notice notice,
        boolean hasNotice,
        CyclePicker cycle,
        boolean hasCycle,
        ScoringPanel scoring,
        boolean hasScoring,
        AlignmentPanel alignment,
        HypothesisPanel hypotheses) {}
