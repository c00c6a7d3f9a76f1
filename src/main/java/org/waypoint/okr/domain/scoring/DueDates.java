package org.waypoint.okr.domain.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.scoring.pace.DueWeeks;
import org.waypoint.okr.domain.scoring.pace.Staleness;

/**
 * When check-ins of a key result were and are due: from the start of the cycle, or from the day it was written down, or
 * from its first measurement if that was dated back.
 */
public final class DueDates {
    private final KeyResultFacts facts;
    private final @Nullable DateRange cycle;
    private final LocalDate today;
    private final PaceRules rules;

    public DueDates(KeyResultFacts facts, @Nullable DateRange cycle, LocalDate today, PaceRules rules) {
        this.facts = facts.upTo(today);
        this.cycle = cycle;
        this.today = today;
        this.rules = rules;
    }

    /** The day from which check-ins were owed. */
    public LocalDate dueFrom() {
        LocalDate known = known();
        return cycle != null && known.isBefore(cycle.start()) ? cycle.start() : known;
    }

    /** What is known about the key result's silence; outside a cycle nothing is ever stale. */
    public Staleness staleness() {
        return new Staleness(facts.series(), dueFrom(), rules.checkInDays(), rules.graceDays());
    }

    public boolean isStale() {
        return cycle != null && staleness().isStale(cycle, today);
    }

    /** The weeks in which a check-in was due so far. */
    DueWeeks weeks() {
        LocalDate firstDay = cycle == null ? dueFrom() : cycle.start();
        LocalDate lastDay = cycle == null || today.isBefore(cycle.end()) ? today : cycle.end();
        return new DueWeeks(facts.series(), firstDay, dueFrom(), lastDay, rules.checkInDays());
    }

    private LocalDate known() {
        LocalDate since = facts.knownSince();
        if (since == null) {
            since = cycle == null ? today : cycle.start();
        }
        LocalDate first = facts.series().first().map(Measurement::date).orElse(since);
        return first.isBefore(since) ? first : since;
    }
}
