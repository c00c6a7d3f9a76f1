package org.waypoint.okr.domain.health;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.calibration.DecidedBet;
import org.waypoint.okr.domain.calibration.DecisionTime;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResultKind;

/**
 * Whether people bet and learn.
 *
 * @param live key results with a live hypothesis, of those that somebody could bet on: guardrails are there to be kept,
 *     not moved
 * @param decisions days from shipped to decided
 */
public record BetFigures(Share live, DecisionTime decisions) {
    static BetFigures of(CycleOkrs okrs, ZoneId zone) {
        Set<KeyResultId> betOn = okrs.bets().stream()
                .filter(bet -> HypothesisLife.isLive(bet.state()))
                .map(Hypothesis::keyResultId)
                .collect(Collectors.toSet());
        List<KeyResult> movable = okrs.keyResults().stream()
                .filter(keyResult -> keyResult.metric().kind() != KeyResultKind.GUARDRAIL)
                .toList();
        long live = movable.stream()
                .filter(keyResult -> betOn.contains(keyResult.id()))
                .count();
        return new BetFigures(new Share(Math.toIntExact(live), movable.size()), decisions(okrs, zone));
    }

    private static DecisionTime decisions(CycleOkrs okrs, ZoneId zone) {
        return DecisionTime.of(okrs.bets().stream()
                .filter(bet -> bet.verdict() != null)
                .map(bet -> decided(bet, bet.verdict(), zone))
                .toList());
    }

    private static DecidedBet decided(Hypothesis bet, VerdictGiven verdict, ZoneId zone) {
        return new DecidedBet(bet, verdict, LocalDate.ofInstant(verdict.given().at(), zone), bet.belief());
    }
}
