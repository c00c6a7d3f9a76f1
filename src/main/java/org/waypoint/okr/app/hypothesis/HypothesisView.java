package org.waypoint.okr.app.hypothesis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.hypothesis.Badge;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.ObservedMovement;
import org.waypoint.okr.domain.keyresult.KeyResult;

/**
 * A bet with its epic, its key result and what follows from both.
 *
 * @param state the state to show; RUNNING and SHIPPED follow the epic
 * @param verdictDue the signal date has come and nobody has decided
 * @param observedChange change of the key result since placement, in its unit
 * @param beliefs history, oldest first; empty in lists
 * @param evidence newest first; empty in lists
 * @param unitOfMeasure of the key result, for the predicted range
 * @param movement what the key result did from the placement to the signal date; null before anything was measured
 * @param pivots bets that pivoted from this one; empty in lists
 */
public record HypothesisView(
        Hypothesis hypothesis,
        HypothesisState state,
        EpicView epic,
        KeyResult keyResult,
        String objectiveTitle,
        String unitName,
        Person createdBy,
        List<Badge> badges,
        boolean verdictDue,
        @Nullable BigDecimal observedChange,
        List<BeliefEntry> beliefs,
        List<Evidence> evidence,
        @Nullable String unitOfMeasure,
        boolean mayEdit,
        @Nullable ObservedMovement movement,
        List<HypothesisId> pivots) {
    public HypothesisView {
        badges = List.copyOf(badges);
        beliefs = List.copyOf(beliefs);
        evidence = List.copyOf(evidence);
        pivots = List.copyOf(pivots);
    }

    /** The same bet with its history and with those that pivoted from it. */
    public HypothesisView with(List<BeliefEntry> history, List<Evidence> gathered, List<HypothesisId> followers) {
        return new HypothesisView(
                hypothesis,
                state,
                epic,
                keyResult,
                objectiveTitle,
                unitName,
                createdBy,
                badges,
                verdictDue,
                observedChange,
                history,
                gathered,
                unitOfMeasure,
                mayEdit,
                movement,
                followers);
    }
}
