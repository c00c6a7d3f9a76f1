package org.waypoint.okr.domain.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;

/** What one person owes to the closing of one cycle. Owners grade and decide, leads confirm and look back with the unit. */
public final class ClosingDuties {
    private final String userKey;
    private final LocalDate due;
    private final Set<String> gone;
    private final Map<ObjectiveId, Closing> closings;

    /**
     * @param due last day of the closing window
     * @param gone those among the owners who have left
     */
    public ClosingDuties(String userKey, LocalDate due, Collection<Closing> closings, Set<String> gone) {
        this.userKey = userKey;
        this.due = due;
        this.gone = Set.copyOf(gone);
        this.closings =
                closings.stream().collect(Collectors.toMap(Closing::objectiveId, Function.identity(), (a, b) -> a));
    }

    /**
     * Owed to the objectives of one unit.
     *
     * @param confirmers who may confirm the unit's grades
     */
    public List<ClosingDuty> of(Unit unit, Collection<Objective> objectives, Set<String> confirmers) {
        List<ClosingDuty> duties = new ArrayList<>();
        for (Objective objective : objectives) {
            ClosingDuty.Kind kind = owed(objective, unit, confirmers);
            if (kind != null) {
                duties.add(new ClosingDuty(kind, objective.id(), unit.id(), objective.cycleId(), due));
            }
        }
        return duties;
    }

    /** Owed by the unit's leads: words first, then that they were read. Nothing where there was nothing to close. */
    public List<ClosingDuty> of(Unit unit, Collection<Objective> objectives, @Nullable Retrospective retrospective) {
        boolean leads = unit.definition().leadKeys().contains(userKey);
        if (!leads || objectives.isEmpty() || (retrospective != null && retrospective.acknowledged() != null)) {
            return List.of();
        }
        ClosingDuty.Kind kind = retrospective != null && retrospective.isWritten()
                ? ClosingDuty.Kind.ACKNOWLEDGEMENT
                : ClosingDuty.Kind.RETROSPECTIVE;
        return List.of(new ClosingDuty(
                kind, null, unit.id(), objectives.iterator().next().cycleId(), due));
    }

    private ClosingDuty.@Nullable Kind owed(Objective objective, Unit unit, Set<String> confirmers) {
        Closing closing = closings.getOrDefault(objective.id(), Closing.open(objective));
        return switch (closing.step()) {
            case OPEN -> speaksFor(objective, unit, confirmers) ? ClosingDuty.Kind.GRADE : null;
            case GRADED -> owesConfirmation(closing, unit, confirmers) ? ClosingDuty.Kind.CONFIRMATION : null;
            case CONFIRMED -> speaksFor(objective, unit, confirmers) ? ClosingDuty.Kind.DECISION : null;
            case DECIDED -> null;
        };
    }

    /** The owner; the unit's own leads where the owner has left, because those above may not speak for it. */
    private boolean speaksFor(Objective objective, Unit unit, Set<String> confirmers) {
        String owner = objective.definition().ownerKey();
        return gone.contains(owner)
                ? confirmers.contains(userKey) && unit.definition().leadKeys().contains(userKey)
                : owner.equals(userKey);
    }

    /** The unit's own leads are asked; leads above only where nobody else is left. */
    private boolean owesConfirmation(Closing closing, Unit unit, Set<String> confirmers) {
        Grading grading = closing.grading();
        String grader = grading == null ? "" : grading.stamp().userKey();
        Set<String> others =
                confirmers.stream().filter(key -> !key.equals(grader)).collect(Collectors.toSet());
        if (others.isEmpty()) {
            return confirmers.contains(userKey);
        }
        Set<String> own =
                unit.definition().leadKeys().stream().filter(others::contains).collect(Collectors.toSet());
        return (own.isEmpty() ? others : own).contains(userKey);
    }
}
