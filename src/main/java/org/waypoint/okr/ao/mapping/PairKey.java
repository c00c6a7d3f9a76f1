package org.waypoint.okr.ao.mapping;

import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** What makes an open bet unique; an ended bet steps aside for a new one by carrying its own id behind the pair. */
public final class PairKey {
    private PairKey() {}

    public static String open(KeyResultId keyResult, long epicId) {
        return keyResult.value() + ":" + epicId;
    }

    public static String of(Hypothesis hypothesis) {
        String pair = open(hypothesis.keyResultId(), hypothesis.epic().issueId());
        return isEnded(hypothesis.state()) ? pair + ":" + hypothesis.id().value() : pair;
    }

    private static boolean isEnded(HypothesisState state) {
        return state == HypothesisState.DECIDED || state == HypothesisState.DROPPED;
    }
}
