package org.waypoint.okr.app.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waypoint.okr.app.hypothesis.HypothesisViews;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.overview.ProjectOverview.HypothesisPanel;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.hypothesis.Badge;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * The bets of a project page. All of them are counted; only those shown are looked up in Jira with their words, because
 * that costs a permission check each.
 */
final class HypothesisPanels {
    private static final int LIVE = 50;
    private static final int CLOSED = 20;

    private final Epics epics;
    private final HypothesisViews views;
    private final Reading reading;

    HypothesisPanels(Epics epics, HypothesisViews views, Reading reading) {
        this.epics = epics;
        this.views = views;
        this.reading = reading;
    }

    HypothesisPanel of(Collection<Hypothesis> bets, Map<KeyResultId, KeyResultPlace> places) {
        List<Counted> counted = count(bets, places);
        List<Hypothesis> live = counted.stream()
                .filter(Counted::isOpen)
                .sorted(Comparator.comparing(Counted::urgency))
                .map(Counted::bet)
                .toList();
        List<Hypothesis> closed = counted.stream()
                .filter(one -> !one.isOpen())
                .map(Counted::bet)
                .sorted(Comparator.comparing((Hypothesis bet) -> bet.id().value())
                        .reversed())
                .toList();
        return new HypothesisPanel(
                views.of(reading.rights(), first(live, LIVE), places),
                views.of(reading.rights(), first(closed, CLOSED), places),
                live.size(),
                closed.size(),
                number(counted, one -> one.state() == HypothesisState.DRAFT),
                number(counted, Counted::verdictDue),
                number(counted, Counted::shippedNotMoved));
    }

    private List<Counted> count(Collection<Hypothesis> bets, Map<KeyResultId, KeyResultPlace> places) {
        Map<Long, EpicProgress> progress =
                epics.progress(bets.stream().map(bet -> bet.epic().issueId()).collect(Collectors.toSet()));
        LocalDate today = reading.today();
        List<Counted> counted = new ArrayList<>();
        for (Hypothesis bet : bets) {
            KeyResultPlace place = places.get(bet.keyResultId());
            if (place != null) {
                EpicProgress seen = progress.getOrDefault(bet.epic().issueId(), EpicProgress.GONE);
                HypothesisState state = HypothesisLife.state(
                        bet, HypothesisLife.progress(bet, place.cycle().isClosed(), seen));
                counted.add(new Counted(
                        bet,
                        state,
                        HypothesisLife.isVerdictDue(bet, state, today),
                        HypothesisLife.badges(bet, state, place.keyResult(), today)
                                .contains(Badge.SHIPPED_NOT_MOVED)));
            }
        }
        return counted;
    }

    private static List<Hypothesis> first(List<Hypothesis> bets, int limit) {
        return bets.subList(0, Math.min(limit, bets.size()));
    }

    private static int number(List<Counted> counted, Predicate<Counted> which) {
        return Math.toIntExact(counted.stream().filter(which).count());
    }

    private record Counted(Hypothesis bet, HypothesisState state, boolean verdictDue, boolean shippedNotMoved) {
        boolean isOpen() {
            return state != HypothesisState.DECIDED && state != HypothesisState.DROPPED;
        }

        /** Verdicts due first, the oldest signal before the others; then by signal date; drafts last. */
        String urgency() {
            LocalDate signal = bet.statement().signalDate();
            int rank = verdictDue ? 0 : state == HypothesisState.DRAFT ? 2 : 1;
            return rank + (signal == null ? "~" : signal.toString());
        }
    }
}
