package org.waypoint.okr.web.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.waypoint.okr.app.learning.CalibrationView;
import org.waypoint.okr.domain.calibration.Calibration;
import org.waypoint.okr.domain.calibration.PredictedRange;
import org.waypoint.okr.web.view.learning.CalibrationPanel.Strip;

/**
 * Places predicted ranges and observed changes on one scale in shares of the predicted middle. The view box is 240 wide:
 * no change stands at 60, the predicted middle at 120; what lies beyond its ends stands at them.
 */
final class Strips {
    /** More rows would be a second log. */
    static final int MOST = 25;

    private static final BigDecimal UNIT = BigDecimal.valueOf(60);
    private static final BigDecimal ZERO_AT = BigDecimal.valueOf(60);
    private static final BigDecimal FIRST = BigDecimal.valueOf(6);
    private static final BigDecimal LAST = BigDecimal.valueOf(234);
    private static final BigDecimal THINNEST = BigDecimal.valueOf(4);

    private final LearningDesk desk;

    Strips(LearningDesk desk) {
        this.desk = desk;
    }

    List<Strip> of(CalibrationView view) {
        return view.calibration().points().stream()
                .limit(MOST)
                .map(point -> strip(
                        point, view.keyResultTitles().getOrDefault(point.bet().id(), "")))
                .toList();
    }

    private Strip strip(Calibration.Point point, String title) {
        PredictedRange range = point.range();
        BigDecimal from = x(range.low());
        BigDecimal width = x(range.high()).subtract(from).max(THINNEST);
        BigDecimal dot = x(range.observed());
        BigDecimal shown = dot.max(FIRST).min(LAST);
        return new Strip(
                title,
                desk.bet("OkrHypothesis", point.bet().id().value()),
                desk.text(
                        "okr.learning.ranges.from-to",
                        desk.formats().percent(range.low()),
                        desk.formats().percent(range.high())),
                desk.formats().percent(range.observed()),
                desk.formats().word("okr.learning.fit.", range.fit()),
                tone(range.fit()),
                text(from),
                text(width),
                text(shown),
                shown.compareTo(dot) != 0);
    }

    private static String tone(PredictedRange.Fit fit) {
        return switch (fit) {
            case BELOW -> "danger";
            case INSIDE -> "success";
            case ABOVE -> "info";
        };
    }

    private static BigDecimal x(BigDecimal share) {
        return ZERO_AT.add(UNIT.multiply(share));
    }

    private static String text(BigDecimal coordinate) {
        return coordinate.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
