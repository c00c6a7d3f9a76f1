package org.waypoint.okr.app.learning;

import java.util.List;
import java.util.Map;
import org.waypoint.okr.domain.calibration.Calibration;
import org.waypoint.okr.domain.calibration.DecidedBet;
import org.waypoint.okr.domain.hypothesis.HypothesisId;

/**
 * How well a unit's predictions fit what came.
 *
 * @param bets all decided bets that were judged
 * @param keyResultTitles of these bets, by bet
 */
public record CalibrationView(
        Calibration calibration, List<DecidedBet> bets, Map<HypothesisId, String> keyResultTitles) {
    public CalibrationView {
        bets = List.copyOf(bets);
        keyResultTitles = Map.copyOf(keyResultTitles);
    }
}
