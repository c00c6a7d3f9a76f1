package org.waypoint.okr.app.hypothesis;

import java.util.List;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.settings.Settings;

/** Which issues may carry bets, and how many live ones a key result takes. */
public final class HypothesisLimits {
    private final Stores stores;
    private final Epics epics;

    public HypothesisLimits(Stores stores, Epics epics) {
        this.stores = stores;
        this.epics = epics;
    }

    /** Ids of the issue types that may carry bets: those chosen in the settings, else Jira's epics. */
    List<String> issueTypeIds() {
        Settings settings = stores.settings().read();
        return settings.hypothesisIssueTypeIds().isEmpty() ? epics.epicTypeIds() : settings.hypothesisIssueTypeIds();
    }

    /** Whether the issue is of a type that may carry bets. */
    public boolean mayCarry(Epic epic) {
        return issueTypeIds().contains(epic.issueTypeId());
    }

    /**
     * Refuses one bet too many where limits are hard, at the moment when a bet is placed: a draft is not live yet.
     *
     * @param before the state so far; DRAFT for a bet that is made now
     */
    void requireRoom(KeyResult keyResult, HypothesisState before, HypothesisState next) {
        FocusLimits limits = stores.settings().read().limits();
        if (limits.hard() && !HypothesisLife.isLive(before) && HypothesisLife.isLive(next)) {
            long live = stores.hypotheses().of(keyResult.id()).stream()
                    .map(Hypothesis::state)
                    .filter(HypothesisLife::isLive)
                    .count();
            limits.requireRoomForHypothesis(Math.toIntExact(live));
        }
    }
}
