package org.waypoint.okr.domain.scoring.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.rhythm.CheckInRhythm;

/**
 * The weeks in which a check-in was due. A week that is over counts, with or
 * without an entry; a week still running, or cut short by the end of the cycle, counts only once it has one. The last
 * entry of a week speaks for the week.
 */
public final class DueWeeks {
    private final LocalDate firstDay;
    private final int firstWeek;
    private final int finishedWeeks;
    private final TreeMap<Integer, Measurement> lastOfWeek = new TreeMap<>();

    /**
     * @param firstDay day on which weeks begin: the cycle's first, unless everybody's due day says otherwise
     * @param dueFrom no check-in was due in weeks that began before this day
     * @param today last day to look at, already limited to the cycle
     */
    public DueWeeks(MeasurementSeries series, LocalDate firstDay, LocalDate dueFrom, LocalDate today) {
        this.firstDay = firstDay;
        this.firstWeek = weekOf(dueFrom.plusDays(CheckInRhythm.WEEK - 1L));
        for (Measurement measurement : series.upTo(today).points()) {
            lastOfWeek.put(weekOf(measurement.date()), measurement);
        }
        this.finishedWeeks =
                Math.floorDiv(Math.toIntExact(ChronoUnit.DAYS.between(firstDay, today)) + 1, CheckInRhythm.WEEK);
    }

    /** How many weeks were due up to today. */
    public int due() {
        int finished = Math.max(0, finishedWeeks - firstWeek);
        long early = lastOfWeek.keySet().stream()
                .filter(week -> week < firstWeek || week >= finishedWeeks)
                .count();
        return finished + Math.toIntExact(early);
    }

    /** The entry that speaks for each week that has one, oldest first. */
    public List<Measurement> entries() {
        return List.copyOf(lastOfWeek.values());
    }

    /** The entry that speaks for the week of a day. */
    public Optional<Measurement> entryOfWeek(LocalDate day) {
        return Optional.ofNullable(lastOfWeek.get(weekOf(day)));
    }

    private int weekOf(LocalDate day) {
        return Math.floorDiv(Math.toIntExact(ChronoUnit.DAYS.between(firstDay, day)), CheckInRhythm.WEEK);
    }
}
