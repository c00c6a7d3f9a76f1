package org.waypoint.okr.app.search;

import java.util.Map;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.hypothesis.HypothesisState;

/** How far the epics of one cycle's bets are, and what follows for the bets. */
record Progress(Map<Long, EpicProgress> seen, Cycle cycle) {
    HypothesisState state(Hypothesis bet) {
        EpicProgress now = seen.getOrDefault(bet.epic().issueId(), EpicProgress.GONE);
        return HypothesisLife.state(bet, HypothesisLife.progress(bet, cycle.isClosed(), now));
    }
}
