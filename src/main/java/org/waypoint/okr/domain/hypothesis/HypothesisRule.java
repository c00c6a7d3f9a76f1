package org.waypoint.okr.domain.hypothesis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/** What the statement of a bet must satisfy, and when a bet may still be changed. */
public final class HypothesisRule {
    public static final int MAX_TEXT = 450;
    public static final int MIN_BELIEF = 0;
    public static final int MAX_BELIEF = 10;
    public static final int FIRST_BELIEF = 5;

    private HypothesisRule() {}

    /** Ends of the prediction in the order cautious, hopeful, whichever way round they were typed. */
    public static HypothesisStatement normalised(HypothesisStatement statement) {
        BigDecimal low = statement.predictedLow();
        BigDecimal high = statement.predictedHigh();
        if (low == null || high == null || low.abs().compareTo(high.abs()) <= 0) {
            return statement;
        }
        return new HypothesisStatement(
                statement.weBelieve(),
                statement.forWhom(),
                statement.willDo(),
                high,
                low,
                statement.signal(),
                statement.signalDate(),
                statement.riskiestAssumption());
    }

    /**
     * Everything wrong with a normalised statement.
     *
     * @param toBePlaced a placed bet needs the whole sentence, a draft may lack parts
     */
    public static List<Refusal> refusals(HypothesisStatement statement, boolean toBePlaced) {
        List<Refusal> refusals = new ArrayList<>();
        if (toBePlaced) {
            require("weBelieve", statement.weBelieve(), refusals);
            require("forWhom", statement.forWhom(), refusals);
            require("willDo", statement.willDo(), refusals);
            require("predictedLow", statement.predictedLow(), refusals);
            require("predictedHigh", statement.predictedHigh(), refusals);
            require("signal", statement.signal(), refusals);
            require("signalDate", statement.signalDate(), refusals);
        }
        BigDecimal low = statement.predictedLow();
        BigDecimal high = statement.predictedHigh();
        if (low != null && high != null && (high.signum() == 0 || low.signum() * high.signum() < 0)) {
            refusals.add(Refusal.field("predictedHigh", Reason.PREDICTED_RANGE_UPSIDE_DOWN));
        }
        return refusals;
    }

    /** Refuses with ALREADY_DECIDED once there is a verdict or the bet was dropped. */
    public static void requireOpen(Hypothesis hypothesis) {
        if (hypothesis.state() == HypothesisState.DECIDED || hypothesis.state() == HypothesisState.DROPPED) {
            throw Refused.because(Reason.ALREADY_DECIDED);
        }
    }

    /** Refuses with NOT_YET_PLACED: a draft has predicted nothing that could be judged. */
    public static void requirePlaced(Hypothesis hypothesis) {
        requireOpen(hypothesis);
        if (hypothesis.state() == HypothesisState.DRAFT) {
            throw Refused.because(Reason.NOT_YET_PLACED);
        }
    }

    private static void require(String field, @Nullable Object value, List<Refusal> refusals) {
        if (value == null) {
            refusals.add(Refusal.field(field, Reason.REQUIRED));
        }
    }
}
