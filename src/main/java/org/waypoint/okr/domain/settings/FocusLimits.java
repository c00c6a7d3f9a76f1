package org.waypoint.okr.domain.settings;

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
}
