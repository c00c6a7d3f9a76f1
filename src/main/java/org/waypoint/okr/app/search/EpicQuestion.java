package org.waypoint.okr.app.search;

/** What can be asked about epics, with the fewest and the most arguments that the question takes. */
public enum EpicQuestion {
    /** Epics that bet on a key result: its id or its title. */
    OF_KEY_RESULT(1, 1),
    /** Epics that bet on any key result of an objective: its id. */
    OF_OBJECTIVE(1, 1),
    /** Epics with a bet in a state: the state, and the cycle unless it is the running one. */
    IN_STATE(1, 2),
    /** Epics without an open bet: in one project, or everywhere. */
    WITHOUT_KEY_RESULT(0, 1),
    /** Epics that are done while the key result has not moved as predicted: in a cycle, the running one at first. */
    SHIPPED_NOT_MOVED(0, 1);

    private final int fewest;
    private final int most;

    EpicQuestion(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    public int fewest() {
        return fewest;
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }
}
