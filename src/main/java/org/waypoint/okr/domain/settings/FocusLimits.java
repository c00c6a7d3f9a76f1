package org.waypoint.okr.domain.settings;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitLevel;

/**
 * How much is too much. Soft limits warn, hard ones refuse.
 *
 * @param perTeam objectives of a team in a cycle
 * @param perDepartment objectives of a department in a cycle
 * @param perCompany objectives of the company in a cycle
 * @param keyResults key results of an objective
 * @param liveHypotheses live bets on a key result
 */
public record FocusLimits(
        int perTeam, int perDepartment, int perCompany, int keyResults, int liveHypotheses, boolean hard) {
    public static FocusLimits defaults() {
        return new FocusLimits(1, 3, 5, 5, 3, false);
    }

    /** How many objectives a unit of the level should have in a cycle. */
    public int objectives(UnitLevel level) {
        return switch (level) {
            case TEAM -> perTeam;
            case DEPARTMENT -> perDepartment;
            case COMPANY -> perCompany;
        };
    }

    /** The soft limits that an objective of a unit exceeds: its unit's objectives in the cycle, its own key results. */
    public List<Reason> exceeded(UnitLevel level, int objectivesOfUnit, int keyResultsOfObjective) {
        List<Reason> exceeded = new ArrayList<>();
        if (objectivesOfUnit > objectives(level)) {
            exceeded.add(Reason.TOO_MANY_OBJECTIVES);
        }
        if (keyResultsOfObjective > keyResults) {
            exceeded.add(Reason.TOO_MANY_KEY_RESULTS);
        }
        return exceeded;
    }

    /** Refuses with TOO_MANY_OBJECTIVES when the limit is hard and a unit with this many has no room for one more. */
    public void requireRoomForObjective(UnitLevel level, int existing) {
        requireRoom(existing, objectives(level), Reason.TOO_MANY_OBJECTIVES);
    }

    /** Refuses with TOO_MANY_KEY_RESULTS when the limit is hard and an objective with this many is full. */
    public void requireRoomForKeyResult(int existing) {
        requireRoom(existing, keyResults, Reason.TOO_MANY_KEY_RESULTS);
    }

    /** Refuses with TOO_MANY_HYPOTHESES when the limit is hard and a key result with this many live bets is full. */
    public void requireRoomForHypothesis(int live) {
        requireRoom(live, liveHypotheses, Reason.TOO_MANY_HYPOTHESES);
    }

    private void requireRoom(int existing, int limit, Reason reason) {
        if (hard && existing >= limit) {
            throw Refused.because(reason, limit);
        }
    }
}
