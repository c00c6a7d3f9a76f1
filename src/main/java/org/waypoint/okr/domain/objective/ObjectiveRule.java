package org.waypoint.okr.domain.objective;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/** What an objective must satisfy. */
public final class ObjectiveRule {
    public static final int MAX_TITLE = 255;
    public static final int MAX_TEXT = 4000;

    private ObjectiveRule() {}

    /** Everything wrong with what people say about it; empty when it may be stored. */
    public static List<Refusal> refusals(ObjectiveDefinition definition) {
        return gradeRefusals(definition.grade());
    }

    /**
     * Grades and decisions are given in the closing, step by step, and stay as they are everywhere else.
     *
     * @param before null for an objective that is about to be created
     */
    public static List<Refusal> closingRefusals(@Nullable ObjectiveDefinition before, ObjectiveDefinition next) {
        List<Refusal> refusals = new ArrayList<>();
        BigDecimal grade = before == null ? null : before.grade();
        boolean sameGrade =
                grade == null || next.grade() == null ? grade == next.grade() : grade.compareTo(next.grade()) == 0;
        if (!sameGrade && gradeRefusals(next.grade()).isEmpty()) {
            refusals.add(Refusal.field("grade", Reason.GRADED_AT_CLOSING));
        }
        Decision decision = before == null ? null : before.decision();
        if (decision != next.decision()) {
            refusals.add(Refusal.field("decision", Reason.GRADED_AT_CLOSING));
        } else if (decision != null && before != null) {
            refusals.addAll(decidedRefusals(before, next));
        }
        return refusals;
    }

    /** What is decided is history: it stays closed, and in the cycle that it was graded in. */
    private static List<Refusal> decidedRefusals(ObjectiveDefinition before, ObjectiveDefinition next) {
        List<Refusal> refusals = new ArrayList<>();
        if (before.state() != next.state()) {
            refusals.add(Refusal.field("state", Reason.OBJECTIVE_DECIDED));
        }
        if (!before.cycleId().equals(next.cycleId())) {
            refusals.add(Refusal.field("cycleId", Reason.OBJECTIVE_DECIDED));
        }
        return refusals;
    }

    /** A grade lies between 0 and 1 and has one decimal, so that its colour and its number cannot contradict. */
    public static List<Refusal> gradeRefusals(@Nullable BigDecimal grade) {
        if (grade == null) {
            return List.of();
        }
        if (grade.signum() < 0 || grade.compareTo(BigDecimal.ONE) > 0) {
            return List.of(Refusal.field("grade", Reason.OUT_OF_RANGE, 0, 1));
        }
        if (grade.stripTrailingZeros().scale() > 1) {
            return List.of(Refusal.field("grade", Reason.NOT_IN_TENTHS));
        }
        return List.of();
    }

    /**
     * Refuses with OBJECTIVE_HAS_HISTORY: check-ins, bets, grades and decisions are never lost.
     *
     * @param measured whether there are check-ins or bets
     */
    public static void requireNoHistory(Objective objective, boolean measured) {
        ObjectiveDefinition definition = objective.definition();
        if (measured || definition.grade() != null || definition.decision() != null) {
            throw Refused.because(Reason.OBJECTIVE_HAS_HISTORY, objective.title());
        }
    }
}
