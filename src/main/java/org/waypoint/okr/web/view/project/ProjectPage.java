package org.waypoint.okr.web.view.project;

/**
 * A project's OKR page.
 *
 * @param refused the reader may not see it, or it cannot be shown; only {@code notice} is filled then
 * @param notice what to do when there is nothing to show yet, or why nothing is shown
 */
public record ProjectPage(
        boolean refused,
        Notice notice,
        boolean hasNotice,
        CyclePicker cycle,
        boolean hasCycle,
        ScoringPanel scoring,
        boolean hasScoring,
        AlignmentPanel alignment,
        HypothesisPanel hypotheses) {}
