package org.waypoint.okr.web.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.learning.CalibrationView;
import org.waypoint.okr.domain.calibration.BeliefFit;
import org.waypoint.okr.domain.calibration.Calibration;
import org.waypoint.okr.domain.calibration.DecisionTime;
import org.waypoint.okr.domain.calibration.RangeFit;
import org.waypoint.okr.web.view.learning.CalibrationPanel;
import org.waypoint.okr.web.view.learning.CalibrationPanel.Figure;
import org.waypoint.okr.web.view.part.NumberLink;

/** Shows how well predictions fit: each number says of how many it is made, and none is given alone. */
final class CalibrationPanels {
    private final LearningDesk desk;

    CalibrationPanels(LearningDesk desk) {
        this.desk = desk;
    }

    CalibrationPanel of(CalibrationView view) {
        Calibration calibration = view.calibration();
        boolean drawn = calibration.isEnough();
        boolean believed = drawn && calibration.beliefs().judged() > 0;
        boolean measured = drawn && !calibration.points().isEmpty();
        return new CalibrationPanel(
                calibration.verdicts() > 0,
                calibration.verdicts() > 0 ? figures(calibration) : List.of(),
                drawn,
                desk.text("okr.learning.calibration.missing", calibration.missing(), Calibration.ENOUGH),
                believed ? new BeliefPlots(desk).of(calibration.beliefs()) : null,
                believed,
                measured ? new Strips(desk).of(view) : List.of(),
                measured,
                desk.text(
                        "okr.learning.calibration.cut",
                        Strips.MOST,
                        calibration.points().size()),
                calibration.points().size() > Strips.MOST);
    }

    private List<Figure> figures(Calibration calibration) {
        List<Figure> figures = new ArrayList<>();
        RangeFit ranges = calibration.ranges();
        figures.add(figure(
                "okr.learning.figure.verdicts",
                NumberLink.plain(number(calibration.verdicts())),
                note("okr.learning.figure-note.verdicts", ranges.measured())));
        if (ranges.hitRate() != null) {
            figures.add(figure(
                    "okr.learning.figure.hits",
                    why(ExplainedNumber.HIT_RATE, desk.text("okr.learning.of", ranges.inside(), ranges.measured())),
                    note(
                            "okr.learning.figure-note.hits",
                            desk.formats().percent(ranges.hitRate()),
                            ranges.below(),
                            ranges.above())));
            figures.add(figure(
                    "okr.learning.figure.error",
                    why(ExplainedNumber.MEAN_ERROR, desk.formats().signedPercent(ranges.meanError())),
                    bias(ranges.meanError())));
            figures.add(figure(
                    "okr.learning.figure.distance",
                    why(ExplainedNumber.MEAN_DISTANCE, desk.formats().percent(ranges.meanAbsoluteError())),
                    note("okr.learning.figure-note.distance")));
        }
        BeliefFit beliefs = calibration.beliefs();
        if (beliefs.brier() != null) {
            figures.add(figure(
                    "okr.learning.figure.brier",
                    why(ExplainedNumber.BELIEF_FIT, twoDecimals(beliefs.brier())),
                    note("okr.learning.figure-note.brier")));
        }
        DecisionTime decisions = calibration.decisions();
        if (decisions.medianDays() != null) {
            figures.add(figure(
                    "okr.learning.figure.days",
                    why(ExplainedNumber.DECISION_TIME, desk.formats().number(decisions.medianDays())),
                    note("okr.learning.figure-note.days", decisions.counted())));
        }
        return figures;
    }

    private String bias(BigDecimal meanError) {
        int direction = meanError.setScale(2, RoundingMode.HALF_UP).signum();
        return note(
                direction < 0
                        ? "okr.learning.figure-note.error-less"
                        : direction > 0
                                ? "okr.learning.figure-note.error-more"
                                : "okr.learning.figure-note.error-none");
    }

    private Figure figure(String nameKey, NumberLink value, String note) {
        return new Figure(desk.text(nameKey), value, note);
    }

    private NumberLink why(ExplainedNumber number, String text) {
        return desk.numbers().of(number, text, "calibration", desk.query().calibrated());
    }

    private String note(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    private String number(int number) {
        return desk.formats().number(BigDecimal.valueOf(number));
    }

    private String twoDecimals(BigDecimal number) {
        return desk.formats().number(number.setScale(2, RoundingMode.HALF_UP));
    }
}
