package org.waypoint.okr.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisState;

/** Epics that have a bet in the state, among the bets of one cycle. */
final class EpicsInState implements EpicAnswer {
    private final Stores stores;
    private final Epics epics;
    private final Today today;

    EpicsInState(Stores stores, Epics epics, Today today) {
        this.stores = stores;
        this.epics = epics;
        this.today = today;
    }

    @Override
    public List<Complaint> complaints(Searcher searcher, List<String> arguments) {
        List<Complaint> complaints = new ArrayList<>();
        if (state(arguments.get(0)).isEmpty()) {
            String allowed = Arrays.stream(HypothesisState.values())
                    .map(HypothesisState::name)
                    .collect(Collectors.joining(", "));
            complaints.add(Complaint.of("okr.jql.unknown-state", arguments.get(0), allowed));
        }
        complaints.addAll(Arguments.cycleComplaints(stores.cycles(), Arguments.at(arguments, 1), today));
        return complaints;
    }

    @Override
    public List<Long> epics(Searcher searcher, List<String> arguments) {
        Optional<HypothesisState> wanted = state(arguments.get(0));
        Optional<Cycle> cycle = Arguments.cycle(stores.cycles(), Arguments.at(arguments, 1), today);
        if (wanted.isEmpty() || cycle.isEmpty()) {
            return List.of();
        }
        List<Hypothesis> bets = stores.hypotheses().in(cycle.get().id());
        Progress progress = new Progress(epics.progress(EpicAnswer.epicsOf(bets)), cycle.get());
        return EpicAnswer.epicsOf(
                bets.stream().filter(bet -> progress.state(bet) == wanted.get()).toList());
    }

    private static Optional<HypothesisState> state(String name) {
        return Arrays.stream(HypothesisState.values())
                .filter(state -> state.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
