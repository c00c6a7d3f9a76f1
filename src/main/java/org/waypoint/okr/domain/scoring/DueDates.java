package org.waypoint.okr.domain.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.rhythm.CheckInDue;
import org.waypoint.okr.domain.scoring.pace.DueWeeks;

/** When check-ins of a key result were and are due, as the engine asks for it. */
public final class DueDates {
    private final MeasurementSeries series;
    private final CheckInDue due;
    private final @Nullable DateRange cycle;
    private final LocalDate today;

    public DueDates(KeyResultFacts facts, @Nullable DateRange cycle, LocalDate today, PaceRules rules) {
        this.series = facts.upTo(today).series();
        this.due = CheckInDue.of(series, cycle, facts.knownSince(), rules.rhythm(), today);
        this.cycle = cycle;
        this.today = today;
    }

    /** The due dates themselves. */
    public CheckInDue due() {
        return due;
    }

    public boolean isStale() {
        return due.isStale(today);
    }

    /** The weeks in which a check-in was due so far. */
    DueWeeks weeks() {
        LocalDate firstDay = due.rhythm().weeksBegin(cycle == null ? due.owedFrom() : cycle.start());
        LocalDate lastDay = cycle == null || today.isBefore(cycle.end()) ? today : cycle.end();
        return new DueWeeks(series, firstDay, due.owedFrom(), lastDay);
    }
}
