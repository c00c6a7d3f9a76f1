package org.waypoint.okr.domain.calibration;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.hypothesis.Verdict;

/**
 * How the belief at placement fits the verdict. A belief of 7 is read as a chance of 0.7; supported counts 1, partly
 * 0.5, refuted 0; where nobody can tell, there is nothing to compare.
 *
 * @param judged bets whose verdict tells
 * @param brier mean squared difference, 0 at best, 1 at worst; who always says 5 has 0.25 or less
 * @param meanBelief as a chance
 * @param meanOutcome to compare with it: a lower one means too much confidence
 * @param steps beliefs in three groups, those without a bet left out
 */
public record BeliefFit(
        int judged,
        @Nullable BigDecimal brier,
        @Nullable BigDecimal meanBelief,
        @Nullable BigDecimal meanOutcome,
        List<Step> steps) {
    private static final BigDecimal PARTLY = new BigDecimal("0.5");

    public BeliefFit {
        steps = List.copyOf(steps);
    }

    /** Bets whose belief lay between two values, both included. */
    public record Step(int from, int to, int bets, BigDecimal meanBelief, BigDecimal meanOutcome) {}

    static BeliefFit of(Collection<DecidedBet> bets) {
        List<DecidedBet> judged = bets.stream().filter(BeliefFit::tells).toList();
        return new BeliefFit(
                judged.size(),
                Means.of(judged.stream().map(BeliefFit::squaredError).toList()),
                meanBelief(judged),
                meanOutcome(judged),
                Stream.of(step(judged, 0, 3), step(judged, 4, 6), step(judged, 7, 10))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Step> step(List<DecidedBet> judged, int from, int to) {
        List<DecidedBet> within = judged.stream()
                .filter(bet -> bet.belief() >= from && bet.belief() <= to)
                .toList();
        BigDecimal belief = meanBelief(within);
        BigDecimal outcome = meanOutcome(within);
        return belief == null || outcome == null
                ? List.of()
                : List.of(new Step(from, to, within.size(), belief, outcome));
    }

    private static @Nullable BigDecimal meanBelief(List<DecidedBet> bets) {
        return Means.of(bets.stream().map(BeliefFit::chance).toList());
    }

    private static @Nullable BigDecimal meanOutcome(List<DecidedBet> bets) {
        return Means.of(bets.stream().map(BeliefFit::outcome).toList());
    }

    /** Whether the verdict can be compared with a belief. */
    public static boolean tells(DecidedBet bet) {
        return bet.verdict().verdict() != Verdict.CANNOT_TELL;
    }

    /** What a bet adds to the mean squared difference. */
    public static BigDecimal squaredError(DecidedBet bet) {
        return chance(bet).subtract(outcome(bet)).pow(2);
    }

    /** The belief at placement as a chance, one decimal. */
    public static BigDecimal chance(DecidedBet bet) {
        return BigDecimal.valueOf(bet.belief(), 1);
    }

    /** 1 when supported, 0.5 when partly, 0 when refuted. */
    public static BigDecimal outcome(DecidedBet bet) {
        return switch (bet.verdict().verdict()) {
            case SUPPORTED -> BigDecimal.ONE;
            case PARTLY -> PARTLY;
            case REFUTED, CANNOT_TELL -> BigDecimal.ZERO;
        };
    }
}
