package org.waypoint.okr.quarter;

import java.util.List;

/** What a person types to link an epic to a key result. */
record Bet(String epic, String keyResult, String forWhom, String willDo, String low, String high, String signalDate) {
    /** All bets of the quarter, as {@code quarter/bets.csv} tells them. */
    static List<Bet> all() {
        return Script.rows("bets.csv").stream()
                .map(cells -> new Bet(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))
                .toList();
    }
}
