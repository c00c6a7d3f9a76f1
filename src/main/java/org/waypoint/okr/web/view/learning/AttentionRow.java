package org.waypoint.okr.web.view.learning;

import org.waypoint.okr.web.view.part.NumberLink;

/**
 * A bet that shipped without moving its key result.
 *
 * @param epic key and summary, or that it cannot be seen
 * @param since since when it has shipped; empty when that is not known
 * @param verdictHref the form of the verdict; only when {@code mayJudge}
 * @param verdictLabel the link with the key result's name, for those who cannot see what it stands beside
 */
public record AttentionRow(
        String title,
        String href,
        String epic,
        boolean hasEpicHref,
        String epicHref,
        String predicted,
        NumberLink observed,
        String since,
        boolean mayJudge,
        String verdictHref,
        String verdictLabel) {}
