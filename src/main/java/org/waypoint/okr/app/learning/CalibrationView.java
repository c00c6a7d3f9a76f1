package org.waypoint.okr.app.learning;

import java.util.Map;
import org.waypoint.okr.domain.calibration.Calibration;
import org.waypoint.okr.domain.hypothesis.HypothesisId;

/**
 * How well a unit's predictions fit what came.
 *
 * @param keyResultTitles of the bets that have a point, by bet
 */
public record CalibrationView(Calibration calibration, Map<HypothesisId, String> keyResultTitles) {
    public CalibrationView {
        keyResultTitles = Map.copyOf(keyResultTitles);
    }
}
