package org.waypoint.okr.web.health;

import java.math.BigDecimal;
import org.waypoint.okr.web.view.health.Trend;

/** Says how a number moved: an arrow and words, and a colour that only repeats them. */
final class Trends {
    private static final int PERCENT = 2;
    private static final String UP = "\u25b2";
    private static final String DOWN = "\u25bc";
    private static final String ALONG = "\u25ac";

    private final HealthDesk desk;

    Trends(HealthDesk desk) {
        this.desk = desk;
    }

    /** Since the cycle before; more is better. */
    Trend sinceCycle(BigDecimal change) {
        if (change == null) {
            return none();
        }
        return of(change, "okr.health.trend.up", "okr.health.trend.down", "okr.health.trend.same");
    }

    /** Since the four weeks before; more is better. */
    Trend sinceWeeks(BigDecimal change) {
        if (change == null) {
            return none();
        }
        return of(change, "okr.health.trend.weeks-up", "okr.health.trend.weeks-down", "okr.health.trend.weeks-same");
    }

    /** Days in the cycle before; fewer are better. */
    Trend days(BigDecimal now, BigDecimal before) {
        if (now == null || before == null) {
            return none();
        }
        String words = desk.text("okr.health.trend.days", desk.days(before), desk.cycleBefore());
        int compared = now.compareTo(before);
        if (compared == 0) {
            return new Trend("same", ALONG, words);
        }
        return compared < 0 ? new Trend("better", DOWN, words) : new Trend("worse", UP, words);
    }

    private Trend of(BigDecimal change, String up, String down, String same) {
        int points = change.movePointRight(PERCENT).abs().intValueExact();
        if (change.signum() == 0) {
            return new Trend("same", ALONG, desk.text(same, desk.cycleBefore()));
        }
        return change.signum() > 0
                ? new Trend("better", UP, desk.text(up, points, desk.cycleBefore()))
                : new Trend("worse", DOWN, desk.text(down, points, desk.cycleBefore()));
    }

    private Trend none() {
        return new Trend("same", "", desk.text("okr.health.trend.none"));
    }
}
