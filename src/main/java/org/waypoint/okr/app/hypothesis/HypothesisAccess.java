package org.waypoint.okr.app.hypothesis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;

/** Who may write about a bet: those who may check in on its key result, and those who may edit its epic. */
public final class HypothesisAccess {
    private final Epics epics;

    public HypothesisAccess(Epics epics) {
        this.epics = epics;
    }

    /** For a new bet: the reader sees the epic and may edit it, or may check in. */
    boolean mayPlace(Rights rights, Epic epic, KeyResultPlace place) {
        return mayCheckIn(rights, place)
                || !epics.editable(rights.actor(), Set.of(epic.issueId())).isEmpty();
    }

    /** For a stored bet; one whose epic is gone or hidden stays with those who may check in. */
    boolean mayWrite(Rights rights, Hypothesis bet, KeyResultPlace place) {
        return !writable(rights, List.of(bet), one -> place).isEmpty();
    }

    /** Those of the bets about which the reader may write; Jira is asked once for all of them. */
    public Set<HypothesisId> writable(
            Rights rights, Collection<Hypothesis> bets, Function<Hypothesis, KeyResultPlace> place) {
        Set<Long> asked = bets.stream()
                .filter(bet -> !mayCheckIn(rights, place.apply(bet)))
                .map(bet -> bet.epic().issueId())
                .collect(Collectors.toSet());
        Set<Long> editable = asked.isEmpty() ? Set.of() : epics.editable(rights.actor(), asked);
        return bets.stream()
                .filter(bet -> mayCheckIn(rights, place.apply(bet))
                        || editable.contains(bet.epic().issueId()))
                .map(Hypothesis::id)
                .collect(Collectors.toSet());
    }

    private static boolean mayCheckIn(Rights rights, KeyResultPlace place) {
        return rights.mayCheckIn(place.keyResult(), place.objective(), place.unit());
    }
}
