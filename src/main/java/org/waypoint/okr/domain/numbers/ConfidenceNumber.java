package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** Confidence, 0 to 10: what the latest check-in says, or nothing when it says nothing. */
public final class ConfidenceNumber {
    private ConfidenceNumber() {}

    public static Explained of(MeasurementSeries series) {
        ScoreExplanation.Builder explanation = ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.CONFIDENCE);
        Measurement latest = series.latest().orElse(null);
        Integer confidence = latest == null ? null : latest.confidence();
        explanation.excludeIf(latest == null, ExclusionReason.NO_CHECK_IN);
        explanation.excludeIf(latest != null && confidence == null, ExclusionReason.NO_CONFIDENCE);
        if (latest == null || confidence == null) {
            return explanation.explains(null);
        }
        explanation.input(InputName.CONFIDENCE, confidence).step(StepKind.CONFIDENCE_GIVEN, latest.date(), confidence);
        if (series.size() > 1) {
            Measurement before = series.points().get(series.size() - 2);
            if (before.confidence() != null) {
                explanation.step(StepKind.CONFIDENCE_BEFORE, before.date(), before.confidence());
            }
        }
        return explanation
                .step(StepKind.CONFIDENCE_FELT)
                .step(StepKind.NOT_ROUNDED)
                .explains(BigDecimal.valueOf(confidence));
    }
}
