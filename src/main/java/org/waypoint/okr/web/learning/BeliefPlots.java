package org.waypoint.okr.web.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Stream;
import org.waypoint.okr.domain.calibration.BeliefFit;
import org.waypoint.okr.web.view.learning.CalibrationPanel.BeliefPlot;
import org.waypoint.okr.web.view.learning.CalibrationPanel.Dot;
import org.waypoint.okr.web.view.learning.CalibrationPanel.Row;
import org.waypoint.okr.web.view.learning.CalibrationPanel.Tick;

/**
 * Places groups of beliefs between what was believed (to the right) and what came (upwards). The view box is 280 by 264;
 * where both agree, a dot stands on the diagonal.
 */
final class BeliefPlots {
    private static final int LEFT = 44;
    private static final int BOTTOM = 224;
    private static final int SIDE = 216;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 14;

    private final LearningDesk desk;

    BeliefPlots(LearningDesk desk) {
        this.desk = desk;
    }

    BeliefPlot of(BeliefFit fit) {
        int judged = fit.judged();
        return new BeliefPlot(
                desk.text(
                        "okr.learning.beliefs.description",
                        judged,
                        desk.formats().percent(fit.meanBelief()),
                        desk.formats().percent(fit.meanOutcome())),
                Stream.of("0", "0.5", "1").map(this::tick).toList(),
                "M" + LEFT + " " + BOTTOM + "L" + (LEFT + SIDE) + " " + (BOTTOM - SIDE),
                fit.steps().stream().map(step -> dot(step, judged)).toList(),
                fit.steps().stream().map(this::row).toList());
    }

    private Tick tick(String share) {
        BigDecimal value = new BigDecimal(share);
        return new Tick(x(value), y(value), desk.formats().percent(value));
    }

    /** The area of a dot grows with the bets behind it. */
    private Dot dot(BeliefFit.Step step, int judged) {
        double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) step.bets() / judged);
        return new Dot(x(step.meanBelief()), y(step.meanOutcome()), coordinate(radius), String.valueOf(step.bets()));
    }

    private Row row(BeliefFit.Step step) {
        return new Row(
                desk.text("okr.learning.beliefs.group", step.from(), step.to()),
                String.valueOf(step.bets()),
                desk.formats().percent(step.meanBelief()),
                desk.formats().percent(step.meanOutcome()));
    }

    private static String x(BigDecimal share) {
        return coordinate(LEFT + SIDE * share.doubleValue());
    }

    private static String y(BigDecimal share) {
        return coordinate(BOTTOM - SIDE * share.doubleValue());
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%s", BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }
}
