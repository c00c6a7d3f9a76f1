package org.waypoint.okr.domain.hypothesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;

/** What follows for a bet from its epic's progress, its key result's movement and the calendar. */
public final class HypothesisLife {
    /** A verdict is overdue this many days after the signal date. */
    public static final int VERDICT_GRACE_DAYS = 7;

    private HypothesisLife() {}

    /**
     * The state to show: a placed bet runs while its epic is worked on and has shipped once the epic is done. What was
     * done before the epic was deleted stays shipped; work that was deleted does not go on.
     */
    public static HypothesisState state(Hypothesis hypothesis, EpicProgress progress) {
        if (hypothesis.state() != HypothesisState.PLACED) {
            return hypothesis.state();
        }
        return switch (progress) {
            case IN_PROGRESS -> HypothesisState.RUNNING;
            case DONE -> HypothesisState.SHIPPED;
            case TO_DO -> HypothesisState.PLACED;
            case GONE ->
                hypothesis.epic().trail().progress() == EpicProgress.DONE
                        ? HypothesisState.SHIPPED
                        : HypothesisState.PLACED;
        };
    }

    /**
     * The progress that counts for a bet: the epic's own while the cycle is open, and what is remembered of it once the
     * cycle is closed, which later work on the epic does not change any more.
     */
    public static EpicProgress progress(Hypothesis hypothesis, boolean cycleClosed, EpicProgress seen) {
        EpicProgress remembered = hypothesis.epic().trail().progress();
        return cycleClosed && remembered != null ? remembered : seen;
    }

    /** A live bet is placed and neither decided nor dropped. */
    public static boolean isLive(HypothesisState state) {
        return state == HypothesisState.PLACED || state == HypothesisState.RUNNING || state == HypothesisState.SHIPPED;
    }

    public static Set<Badge> badges(
            Hypothesis hypothesis, HypothesisState state, KeyResult keyResult, LocalDate today) {
        Set<Badge> badges = EnumSet.noneOf(Badge.class);
        if (state == HypothesisState.SHIPPED && !hasMoved(hypothesis, keyResult)) {
            badges.add(Badge.SHIPPED_NOT_MOVED);
        }
        if (isVerdictOverdue(hypothesis, state, today)) {
            badges.add(Badge.VERDICT_OVERDUE);
        }
        return badges;
    }

    /** A verdict is due once the signal date has come. */
    public static boolean isVerdictDue(Hypothesis hypothesis, HypothesisState state, LocalDate today) {
        LocalDate signalDate = hypothesis.statement().signalDate();
        return isLive(state) && signalDate != null && !today.isBefore(signalDate);
    }

    public static boolean isVerdictOverdue(Hypothesis hypothesis, HypothesisState state, LocalDate today) {
        LocalDate signalDate = hypothesis.statement().signalDate();
        return isLive(state) && signalDate != null && today.isAfter(signalDate.plusDays(VERDICT_GRACE_DAYS));
    }

    /** Change of the key result since the bet was placed, in its unit; null before there is anything to compare. */
    public static @Nullable BigDecimal changeSincePlacement(Hypothesis hypothesis, KeyResult keyResult) {
        LocalDate placedOn = hypothesis.placedOn();
        Measurement latest = keyResult.series().latest().orElse(null);
        if (latest == null || placedOn == null) {
            return null;
        }
        BigDecimal from = keyResult
                .series()
                .asOf(placedOn)
                .map(Measurement::value)
                .orElse(keyResult.metric().baseline());
        return from == null ? null : latest.value().subtract(from);
    }

    /** Moved means: changed in the predicted direction by at least the cautious end of the prediction. */
    private static boolean hasMoved(Hypothesis hypothesis, KeyResult keyResult) {
        BigDecimal change = changeSincePlacement(hypothesis, keyResult);
        BigDecimal low = hypothesis.statement().predictedLow();
        if (change == null || low == null) {
            return false;
        }
        int direction = direction(hypothesis.statement());
        return change.signum() == direction && change.abs().compareTo(low.abs()) >= 0;
    }

    private static int direction(HypothesisStatement statement) {
        BigDecimal high = statement.predictedHigh();
        return high == null ? 0 : high.signum();
    }
}
