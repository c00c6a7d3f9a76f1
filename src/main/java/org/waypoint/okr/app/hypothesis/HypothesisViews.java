package org.waypoint.okr.app.hypothesis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
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
        List<Hypothesis> placed = hypotheses.stream()
                .filter(bet -> places.containsKey(bet.keyResultId()))
                .toList();
        Set<Long> issueIds = placed.stream().map(bet -> bet.epic().issueId()).collect(Collectors.toSet());
        Page page = new Page(
                rights,
                host.epics().visible(rights.actor(), issueIds),
                host.epics().progress(issueIds),
                editable(rights, placed, places),
                People.of(
                        host.users(),
                        placed.stream().map(bet -> bet.created().userKey()).toList()),
                today.date());
        return placed.stream()
                .map(bet -> view(page, bet, Objects.requireNonNull(places.get(bet.keyResultId()))))
                .toList();
    }

    private Set<HypothesisId> editable(Rights rights, List<Hypothesis> bets, Map<KeyResultId, KeyResultPlace> places) {
        Function<Hypothesis, KeyResultPlace> place = bet -> Objects.requireNonNull(places.get(bet.keyResultId()));
        List<Hypothesis> open = bets.stream()
                .filter(bet -> !place.apply(bet).cycle().isClosed())
                .filter(bet -> bet.state() != HypothesisState.DECIDED && bet.state() != HypothesisState.DROPPED)
                .toList();
        return new HypothesisAccess(host.epics()).writable(rights, open, place);
    }

    /** The places by the id of their key result. */
    public static Map<KeyResultId, KeyResultPlace> byKeyResult(Collection<KeyResultPlace> places) {
        return places.stream()
                .collect(Collectors.toMap(place -> place.keyResult().id(), Function.identity(), (a, b) -> a));
    }

    private static HypothesisView view(Page page, Hypothesis bet, KeyResultPlace place) {
        EpicProgress progress = HypothesisLife.progress(
                bet, place.cycle().isClosed(), page.progress(bet.epic().issueId()));
        HypothesisState state = HypothesisLife.state(bet, progress);
        return new HypothesisView(
                bet,
                state,
                epic(page, bet, place),
                place.keyResult(),
                place.objective().title(),
                place.unit().name(),
                page.people().named(bet.created().userKey()),
                List.copyOf(HypothesisLife.badges(bet, state, place.keyResult(), page.day())),
                HypothesisLife.isVerdictDue(bet, state, page.day()),
                HypothesisLife.changeSincePlacement(bet, place.keyResult()),
                List.of(),
                List.of(),
                place.keyResult().metric().unitOfMeasure(),
                page.editable().contains(bet.id()),
                ObservedMovement.of(bet, place.keyResult()),
                List.of());
    }

    private static EpicView epic(Page page, Hypothesis bet, KeyResultPlace place) {
        Epic epic = page.visible().get(bet.epic().issueId());
        if (epic != null) {
            return new EpicView(false, false, epic.key(), epic.summary(), epic.statusName());
        }
        boolean gone = page.progress(bet.epic().issueId()) == EpicProgress.GONE;
        return gone && mayRemember(page.rights(), bet, place)
                ? new EpicView(false, true, bet.epic().lastKey(), bet.epic().lastSummary(), null)
                : new EpicView(true, gone, null, null, null);
    }

    /**
     * Nobody can browse a deleted issue. Its last known words stay with who placed the bet, and with those who work on
     * the key result and browse the project in which it lay: deleting an issue must not show it to anybody else.
     */
    private static boolean mayRemember(Rights rights, Hypothesis bet, KeyResultPlace place) {
        Long project = bet.epic().trail().projectId();
        return rights.actor().key().equals(bet.created().userKey())
                || (rights.mayCheckIn(place.keyResult(), place.objective(), place.unit())
                        && project != null
                        && rights.mayBrowse(project));
    }

    /** What was asked once for all bets. */
    private record Page(
            Rights rights,
            Map<Long, Epic> visible,
            Map<Long, EpicProgress> progress,
            Set<HypothesisId> editable,
            People people,
            LocalDate day) {
        EpicProgress progress(long issueId) {
            return progress.getOrDefault(issueId, EpicProgress.GONE);
        }
    }
}
