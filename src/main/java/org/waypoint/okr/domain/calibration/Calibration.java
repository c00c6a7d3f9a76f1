package org.waypoint.okr.domain.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * What a unit can learn from its own predictions. The measures and their sources are in decision 0014.
 *
 * @param points bets with an observed change, in the order given
 */
public record Calibration(
        int verdicts, RangeFit ranges, BeliefFit beliefs, DecisionTime decisions, List<Point> points) {
    /** Fewer verdicts are drawn as no plot: chance would look like a pattern. */
    public static final int ENOUGH = 8;

    public Calibration {
        points = List.copyOf(points);
    }

    /** One bet of the plot. */
    public record Point(DecidedBet bet, PredictedRange range) {}

    public static Calibration of(List<DecidedBet> bets) {
        List<Point> points = new ArrayList<>();
        for (DecidedBet bet : bets) {
            PredictedRange range = bet.range();
            if (range != null) {
                points.add(new Point(bet, range));
            }
        }
        return new Calibration(
                bets.size(),
                RangeFit.of(points.stream().map(Point::range).toList()),
                BeliefFit.of(bets),
                DecisionTime.of(bets),
                points);
    }

    public boolean isEnough() {
        return verdicts >= ENOUGH;
    }

    /** How many verdicts are missing until it is enough. */
    public int missing() {
        return Math.max(0, ENOUGH - verdicts);
    }
}
