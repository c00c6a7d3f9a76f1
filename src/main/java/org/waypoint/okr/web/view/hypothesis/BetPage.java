package org.waypoint.okr.web.view.hypothesis;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * Everything about one bet.
 *
 * @param facts prediction, observation and dates
 * @param verdict what was concluded; empty before
 * @param byline who placed it and when
 */
public record BetPage(
        String title,
        KeyResultLine keyResult,
        EpicLine epic,
        Sentence sentence,
        List<Lozenge> marks,
        List<Fact> facts,
        List<Fact> verdict,
        boolean hasVerdict,
        List<EvidenceLine> evidence,
        boolean hasEvidence,
        List<BeliefLine> beliefs,
        boolean hasBeliefs,
        List<BetAction> actions,
        boolean hasActions,
        String byline,
        String backHref,
        List<Relative> relatives,
        boolean hasRelatives) {
    /**
     * One piece of evidence.
     *
     * @param rung its place on the ladder, in words
     */
    public record EvidenceLine(String kind, String rung, String note, boolean hasLink, String href, String byline) {}

    /**
     * One step of the belief.
     *
     * @param tone success when it rose, danger when it fell, else neutral
     */
    public record BeliefLine(String belief, String change, String tone, String byline) {}

    /** The bet before a pivot, or after it. */
    public record Relative(String label, String href) {}

    public BetPage {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
        verdict = List.copyOf(verdict);
        evidence = List.copyOf(evidence);
        beliefs = List.copyOf(beliefs);
        actions = List.copyOf(actions);
        relatives = List.copyOf(relatives);
    }
}
