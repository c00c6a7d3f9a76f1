package org.waypoint.okr.app.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.Badge;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Epics whose bet wears the badge "shipped, not moved" in one cycle. */
final class EpicsShippedNotMoved implements EpicAnswer {
    private final Stores stores;
    private final Epics epics;
    private final Today today;

    EpicsShippedNotMoved(Stores stores, Epics epics, Today today) {
        this.stores = stores;
        this.epics = epics;
        this.today = today;
    }

    @Override
    public List<Complaint> complaints(Searcher searcher, List<String> arguments) {
        return Arguments.cycleComplaints(stores.cycles(), Arguments.at(arguments, 0), today);
    }

    @Override
    public List<Long> epics(Searcher searcher, List<String> arguments) {
        Optional<Cycle> cycle = Arguments.cycle(stores.cycles(), Arguments.at(arguments, 0), today);
        if (cycle.isEmpty()) {
            return List.of();
        }
        List<Hypothesis> bets = stores.hypotheses().in(cycle.get().id());
        Map<KeyResultId, KeyResult> keyResults = stores
                .keyResults()
                .in(cycle.get().id())
                .stream()
                .collect(Collectors.toMap(KeyResult::id, Function.identity()));
        Progress progress = new Progress(epics.progress(EpicAnswer.epicsOf(bets)), cycle.get());
        return EpicAnswer.epicsOf(bets.stream()
                .filter(bet -> isShippedNotMoved(bet, keyResults.get(bet.keyResultId()), progress))
                .toList());
    }

    private boolean isShippedNotMoved(Hypothesis bet, @Nullable KeyResult keyResult, Progress progress) {
        return keyResult != null
                && HypothesisLife.badges(bet, progress.state(bet), keyResult, today.date())
                        .contains(Badge.SHIPPED_NOT_MOVED);
    }
}
