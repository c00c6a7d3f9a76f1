package org.waypoint.okr.app.hypothesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.ObservedMovement;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * Shows bets to one reader: the epic's words only to those who may browse it, its progress to the state of the bet
 * whoever reads, so that sums stay honest.
 */
public final class HypothesisViews {
    private final Host host;
    private final Today today;

    public HypothesisViews(Host host, Today today) {
        this.host = host;
        this.today = today;
    }

    /** The bets in the given order; those whose key result is not among the places are left out. */
    public List<HypothesisView> of(
            Rights rights, Collection<Hypothesis> hypotheses, Map<KeyResultId, KeyResultPlace> places) {
        Set<Long> issueIds = hypotheses.stream()
                .map(hypothesis -> hypothesis.epic().issueId())
                .collect(Collectors.toSet());
        Map<Long, Epic> visible = host.epics().visible(rights.actor(), issueIds);
        Map<Long, EpicProgress> progress = host.epics().progress(issueIds);
        People people = People.of(
                host.users(),
                hypotheses.stream().map(bet -> bet.created().userKey()).toList());
        LocalDate day = today.date();
        List<HypothesisView> views = new ArrayList<>();
        for (Hypothesis bet : hypotheses) {
            KeyResultPlace place = places.get(bet.keyResultId());
            if (place != null) {
                Seen seen = new Seen(
                        visible.get(bet.epic().issueId()),
                        progress.getOrDefault(bet.epic().issueId(), EpicProgress.GONE));
                views.add(view(rights, bet, place, seen, people, day));
            }
        }
        return views;
    }

    /** The places by the id of their key result. */
    public static Map<KeyResultId, KeyResultPlace> byKeyResult(Collection<KeyResultPlace> places) {
        return places.stream()
                .collect(Collectors.toMap(place -> place.keyResult().id(), Function.identity(), (a, b) -> a));
    }

    private HypothesisView view(
            Rights rights, Hypothesis bet, KeyResultPlace place, Seen seen, People people, LocalDate day) {
        HypothesisState state = HypothesisLife.state(bet, seen.progress());
        return new HypothesisView(
                bet,
                state,
                epic(rights, bet, place, seen),
                place.keyResult(),
                place.objective().title(),
                place.unit().name(),
                people.named(bet.created().userKey()),
                List.copyOf(HypothesisLife.badges(bet, state, place.keyResult(), day)),
                HypothesisLife.isVerdictDue(bet, state, day),
                HypothesisLife.changeSincePlacement(bet, place.keyResult()),
                List.of(),
                List.of(),
                place.keyResult().metric().unitOfMeasure(),
                mayEdit(rights, bet, place, seen),
                ObservedMovement.of(bet, place.keyResult()),
                List.of());
    }

    private boolean mayEdit(Rights rights, Hypothesis bet, KeyResultPlace place, Seen seen) {
        return !place.cycle().isClosed()
                && bet.state() != HypothesisState.DECIDED
                && bet.state() != HypothesisState.DROPPED
                && (rights.mayCheckIn(place.keyResult(), place.objective(), place.unit())
                        || (seen.epic() != null
                                && host.epics()
                                        .mayEdit(rights.actor(), bet.epic().issueId())));
    }

    /** Nobody can browse a deleted issue; its last known words stay with those who work on the key result. */
    private static EpicView epic(Rights rights, Hypothesis bet, KeyResultPlace place, Seen seen) {
        Epic epic = seen.epic();
        if (epic != null) {
            return new EpicView(false, false, epic.key(), epic.summary(), epic.statusName());
        }
        boolean gone = seen.progress() == EpicProgress.GONE;
        boolean told = gone && rights.mayCheckIn(place.keyResult(), place.objective(), place.unit());
        return told
                ? new EpicView(false, true, bet.epic().lastKey(), bet.epic().lastSummary(), null)
                : new EpicView(true, gone, null, null, null);
    }

    private record Seen(@Nullable Epic epic, EpicProgress progress) {}
}
