package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.hypothesis.ObservedMovement;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** What a key result did since a bet was placed on it, in the key result's unit. */
public final class ObservedNumber {
    private final Hypothesis bet;
    private final KeyResult keyResult;
    private final ScoreExplanation.Builder explanation =
            ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.OBSERVED);

    private ObservedNumber(Hypothesis bet, KeyResult keyResult) {
        this.bet = bet;
        this.keyResult = keyResult;
    }

    /** From the placement to the latest check-in. */
    public static Explained sincePlacement(Hypothesis bet, KeyResult keyResult) {
        return new ObservedNumber(bet, keyResult).sincePlacement();
    }

    /** From the placement to the signal date: what a verdict starts from. */
    public static Explained atSignal(Hypothesis bet, KeyResult keyResult) {
        return new ObservedNumber(bet, keyResult).atSignal();
    }

    private Explained sincePlacement() {
        BigDecimal change = HypothesisLife.changeSincePlacement(bet, keyResult);
        LocalDate placedOn = bet.placedOn();
        Measurement latest = keyResult.series().latest().orElse(null);
        if (change == null || placedOn == null || latest == null) {
            return unknown();
        }
        held(placedOn, latest.value().subtract(change));
        return measured(latest, latest.value().subtract(change), change);
    }

    private Explained atSignal() {
        ObservedMovement movement = ObservedMovement.of(bet, keyResult);
        LocalDate placedOn = bet.placedOn();
        if (movement == null || placedOn == null) {
            return unknown();
        }
        held(placedOn, movement.fromValue());
        LocalDate signalDate = bet.statement().signalDate();
        if (!movement.complete() && signalDate != null) {
            explanation.step(StepKind.BEFORE_SIGNAL, signalDate);
        }
        return measured(movement.to(), movement.fromValue(), movement.change());
    }

    private Explained unknown() {
        boolean placed = bet.placedOn() != null;
        return explanation
                .excludeIf(!placed, ExclusionReason.NOT_PLACED)
                .excludeIf(placed, ExclusionReason.NOT_MEASURED_SINCE)
                .explains(null);
    }

    private void held(LocalDate placedOn, BigDecimal value) {
        Measurement held = keyResult.series().asOf(placedOn).orElse(null);
        if (held == null) {
            explanation.step(StepKind.HELD_BASELINE, placedOn, value);
        } else {
            explanation.step(StepKind.HELD_VALUE, held.date(), value);
        }
    }

    private Explained measured(Measurement to, BigDecimal from, BigDecimal change) {
        return explanation
                .input(InputName.BEFORE, from)
                .input(InputName.AFTER, to.value())
                .step(StepKind.MEASURED_ON, to.date(), to.value())
                .step(StepKind.SUBTRACTED, to.value(), from, change)
                .step(StepKind.NO_PROOF)
                .step(StepKind.NOT_ROUNDED)
                .explains(change);
    }
}
