package org.waypoint.okr.app.duty;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;

/**
 * One thing that the reader owes.
 *
 * @param dueOn the day it was or will be due; null where there is none
 * @param objective null where it concerns a unit as a whole
 * @param keyResult null where it concerns an objective as a whole
 * @param hypothesis only for a verdict
 */
public record Duty(
        DutyKind kind,
        DutyUrgency urgency,
        @Nullable LocalDate dueOn,
        Unit unit,
        Cycle cycle,
        @Nullable Objective objective,
        @Nullable KeyResult keyResult,
        @Nullable Hypothesis hypothesis) {
    /** Most urgent first, then the oldest day, then by kind; the rest in the order in which things were written down. */
    static final Comparator<Duty> MOST_URGENT_FIRST = Comparator.comparing(Duty::urgency)
            .thenComparing(Duty::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Duty::kind)
            .thenComparing(Duty::order);

    /** About a key result. */
    public static Duty of(DutyKind kind, DutyUrgency urgency, LocalDate dueOn, KeyResultPlace place) {
        return new Duty(kind, urgency, dueOn, place.unit(), place.cycle(), place.objective(), place.keyResult(), null);
    }

    /** About a hypothesis on a key result. */
    public static Duty of(
            DutyKind kind,
            DutyUrgency urgency,
            @Nullable LocalDate dueOn,
            KeyResultPlace place,
            Hypothesis hypothesis) {
        return new Duty(
                kind, urgency, dueOn, place.unit(), place.cycle(), place.objective(), place.keyResult(), hypothesis);
    }

    /** About an objective as a whole. */
    public static Duty of(DutyKind kind, DutyUrgency urgency, @Nullable LocalDate dueOn, ObjectivePlace place) {
        return new Duty(kind, urgency, dueOn, place.unit(), place.cycle(), place.objective(), null, null);
    }

    /** About a unit in a cycle. */
    public static Duty of(DutyKind kind, DutyUrgency urgency, @Nullable LocalDate dueOn, Unit unit, Cycle cycle) {
        return new Duty(kind, urgency, dueOn, unit, cycle, null, null, null);
    }

    private long order() {
        if (hypothesis != null) {
            return hypothesis.id().value();
        }
        if (keyResult != null) {
            return keyResult.id().value();
        }
        return objective == null ? unit.id().value() : objective.id().value();
    }
}
