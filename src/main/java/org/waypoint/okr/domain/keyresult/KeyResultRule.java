package org.waypoint.okr.domain.keyresult;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/** What a key result must satisfy, and how its measure may change once it has been checked in. */
public final class KeyResultRule {
    public static final int MAX_TITLE = 255;
    public static final int MAX_UNIT = 50;
    public static final int MAX_REASON = 450;
    public static final int MAX_WEIGHT = 1_000_000;
    public static final int MAX_COLLABORATORS = 50;
    public static final int MAX_MILESTONES = 100;

    private KeyResultRule() {}

    /** Everything wrong with what people say about it; empty when it may be stored. */
    public static List<Refusal> refusals(KeyResultDefinition definition, Cycle cycle) {
        List<Refusal> refusals = new ArrayList<>(definition.metric().refusals());
        BigDecimal weight = definition.weight();
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.valueOf(MAX_WEIGHT)) > 0) {
            refusals.add(Refusal.field("weight", Reason.OUT_OF_RANGE, 0, MAX_WEIGHT));
        }
        if (definition.collaboratorKeys().size() > MAX_COLLABORATORS) {
            refusals.add(Refusal.field("collaboratorKeys", Reason.OUT_OF_RANGE, 0, MAX_COLLABORATORS));
        }
        List<Milestone> milestones = definition.metric().milestones();
        if (milestones.size() > MAX_MILESTONES) {
            refusals.add(Refusal.field("milestones", Reason.OUT_OF_RANGE, 0, MAX_MILESTONES));
        }
        if (!milestones.stream().allMatch(milestone -> cycle.contains(milestone.date()))) {
            refusals.add(Refusal.field("milestones", Reason.DATE_OUTSIDE_CYCLE, cycle.name()));
        }
        return refusals;
    }

    /** Whether the change moves the goal posts; another word for the unit does not. */
    public static boolean changesMeasure(Metric before, Metric after) {
        return before.kind() != after.kind()
                || differ(before.baseline(), after.baseline())
                || differ(before.target(), after.target())
                || differ(before.stretch(), after.stretch())
                || differ(before.minimum(), after.minimum())
                || differ(before.maximum(), after.maximum())
                || differ(before.milestones(), after.milestones());
    }

    /**
     * What a change of measure must satisfy. Before the first check-in anything may change; afterwards it needs a
     * reason, and the kind stays, because the recorded values would mean something else.
     */
    public static List<Refusal> recalibrationRefusals(KeyResult keyResult, Metric after, @Nullable String reason) {
        if (!isRecalibration(keyResult, after)) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>();
        if (keyResult.metric().kind() != after.kind()) {
            refusals.add(Refusal.field("kind", Reason.KEY_RESULT_HAS_HISTORY, keyResult.title()));
        }
        if (reason == null) {
            refusals.add(Refusal.field("recalibrationReason", Reason.REASON_MISSING));
        }
        return refusals;
    }

    /** A changed measure is a recalibration once there are check-ins. */
    public static boolean isRecalibration(KeyResult keyResult, Metric after) {
        return !keyResult.series().isEmpty() && changesMeasure(keyResult.metric(), after);
    }

    /** Refuses with KEY_RESULT_HAS_HISTORY: check-ins and bets are never lost. */
    public static void requireNoHistory(KeyResult keyResult, boolean hasHistory) {
        if (hasHistory) {
            throw Refused.because(Reason.KEY_RESULT_HAS_HISTORY, keyResult.title());
        }
    }

    /** Refuses with CYCLE_HAS_RECORDS_OUTSIDE when the cycle, as it would become, no longer holds every check-in. */
    public static void requireRecordsInside(Cycle next, Collection<KeyResult> keyResults) {
        for (KeyResult keyResult : keyResults) {
            if (!keyResult.series().points().stream().allMatch(point -> next.contains(point.date()))) {
                throw Refused.because(Reason.CYCLE_HAS_RECORDS_OUTSIDE, keyResult.title());
            }
        }
    }

    private static boolean differ(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? before != after : before.compareTo(after) != 0;
    }

    private static boolean differ(List<Milestone> before, List<Milestone> after) {
        if (before.size() != after.size()) {
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            Milestone one = before.get(i);
            Milestone other = after.get(i);
            if (!one.date().equals(other.date()) || one.value().compareTo(other.value()) != 0) {
                return true;
            }
        }
        return false;
    }
}
