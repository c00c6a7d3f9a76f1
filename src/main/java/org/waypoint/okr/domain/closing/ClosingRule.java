package org.waypoint.okr.domain.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/** When each step may be taken, and by whom. */
public final class ClosingRule {
    private ClosingRule() {}

    /**
     * Whether the cycle is being closed: it says so itself, or it runs and its window has opened. The window's last day
     * ends nothing: an overrun is shown, never blocked.
     */
    public static boolean isClosing(Cycle cycle, ClosingWindow window, LocalDate today) {
        return cycle.phase() == CyclePhase.CLOSING
                || (cycle.phase() == CyclePhase.ACTIVE && !today.isBefore(window.from()));
    }

    /** Refuses with CYCLE_CLOSED afterwards and with NOT_YET_CLOSING before; the backlog is never closed. */
    public static void requireClosing(Cycle cycle, boolean closing) {
        CycleRule.requireOpen(cycle);
        if (!closing) {
            throw Refused.because(Reason.NOT_YET_CLOSING, cycle.name());
        }
    }

    /** A grade may be changed until somebody confirmed it. Refuses with ALREADY_CONFIRMED, OBJECTIVE_DECIDED. */
    public static void requireGradable(Closing closing) {
        requireUndecided(closing);
        if (closing.confirmed() != null) {
            throw Refused.because(Reason.ALREADY_CONFIRMED);
        }
    }

    /**
     * There is a grade that nobody confirmed yet, and somebody else than its giver reads it. Refuses with
     * NOT_YET_GRADED, ALREADY_CONFIRMED, OBJECTIVE_DECIDED, SECOND_PERSON_NEEDED.
     *
     * @param others whether somebody else could confirm
     */
    public static void requireConfirmable(Closing closing, String userKey, boolean others) {
        requireGradable(closing);
        Grading grading = closing.grading();
        if (grading == null) {
            throw Refused.because(Reason.NOT_YET_GRADED);
        }
        if (others && grading.stamp().userKey().equals(userKey)) {
            throw Refused.because(Reason.SECOND_PERSON_NEEDED);
        }
    }

    /** Refuses with NOT_YET_CONFIRMED, OBJECTIVE_DECIDED. */
    public static void requireConfirmed(Closing closing) {
        requireUndecided(closing);
        if (closing.confirmed() == null) {
            throw Refused.because(closing.grading() == null ? Reason.NOT_YET_GRADED : Reason.NOT_YET_CONFIRMED);
        }
    }

    /** Each child needs its answer, and nothing can follow an objective that does not continue. */
    public static List<Refusal> childRefusals(
            Decision decision, Collection<Objective> children, Map<ObjectiveId, ChildPlan> plans) {
        Set<ObjectiveId> known = children.stream().map(Objective::id).collect(Collectors.toSet());
        if (!known.containsAll(plans.keySet())) {
            return List.of(Refusal.field("children", Reason.UNKNOWN_REFERENCE));
        }
        return children.stream()
                .map(child -> refusal(decision, child, plans))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Refusal> refusal(Decision decision, Objective child, Map<ObjectiveId, ChildPlan> plans) {
        ChildPlan plan = plans.get(child.id());
        if (plan == null) {
            return List.of(Refusal.field("children", Reason.CHILD_NOT_ANSWERED, child.title()));
        }
        return plan == ChildPlan.FOLLOW && decision != Decision.CONTINUE
                ? List.of(Refusal.field("children", Reason.FOLLOWS_NOTHING, child.title()))
                : List.of();
    }

    private static void requireUndecided(Closing closing) {
        if (closing.decided() != null) {
            throw Refused.because(Reason.OBJECTIVE_DECIDED);
        }
    }
}
