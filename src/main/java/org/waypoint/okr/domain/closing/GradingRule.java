package org.waypoint.okr.domain.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.objective.ObjectiveRule;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

/** What a grade must come with. */
public final class GradingRule {
    public static final int MAX_TEXT = 2000;
    public static final int MAX_WHY = 280;

    /** Below it a grade is low enough to ask for the cause. */
    public static final BigDecimal LOW = new BigDecimal("0.4");

    private final ObjectiveType type;
    private final Computed computed;

    public GradingRule(ObjectiveType type, Computed computed) {
        this.type = type;
        this.computed = computed;
    }

    /** Everything that is missing or wrong; empty when the grade may be given. */
    public List<Refusal> refusals(Grading.Said said) {
        List<Refusal> refusals = new ArrayList<>(ObjectiveRule.gradeRefusals(said.grade()));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        if (said.grade() == null && computed.displayed() != null) {
            return List.of(Refusal.field("grade", Reason.REQUIRED));
        }
        if (type == ObjectiveType.COMMITTED && computed.missed() && isFull(said.grade())) {
            return List.of(Refusal.field("grade", Reason.COMMITMENT_MISSED));
        }
        if (needsReason(said.grade()) && said.reason() == null) {
            refusals.add(Refusal.field("reason", Reason.REASON_MISSING));
        }
        if (needsCause(said.grade()) && said.cause() == null) {
            refusals.add(Refusal.field("cause", Reason.CAUSE_MISSING));
        }
        if (needsChange(said.grade()) && said.change() == null) {
            refusals.add(Refusal.field("change", Reason.CHANGE_MISSING));
        }
        return refusals;
    }

    /** A grade that is not the computed one, or none because nothing could be measured. */
    public boolean needsReason(@Nullable BigDecimal grade) {
        return computed.displayed() == null || computed.differsFrom(grade);
    }

    /** A missed commitment, or a low grade. */
    public boolean needsCause(@Nullable BigDecimal grade) {
        return needsChange(grade) || isLow(grade);
    }

    /** A missed commitment: the engine says so, or the unit itself does. */
    public boolean needsChange(@Nullable BigDecimal grade) {
        return type == ObjectiveType.COMMITTED && (computed.missed() || (grade != null && !isFull(grade)));
    }

    private static boolean isFull(@Nullable BigDecimal grade) {
        return grade != null && grade.compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isLow(@Nullable BigDecimal grade) {
        return grade != null && grade.compareTo(LOW) < 0;
    }
}
