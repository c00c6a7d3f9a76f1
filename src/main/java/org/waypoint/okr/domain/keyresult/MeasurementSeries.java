package org.waypoint.okr.domain.keyresult;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypoint.okr.domain.cycle.DateRange;

/**
 * The effective measurements of one key result, oldest first. Of two on the same day the one given later counts as
 * current, because it was recorded later.
 */
public record MeasurementSeries(List<Measurement> points) {
    private static final MeasurementSeries EMPTY = new MeasurementSeries(List.of());

    /** Sorts by date and keeps the given order within a day. */
    public MeasurementSeries {
        points = isSorted(points)
                ? List.copyOf(points)
                : points.stream()
                        .sorted(Comparator.comparing(Measurement::date))
                        .toList();
    }

    public static MeasurementSeries empty() {
        return EMPTY;
    }

    public static MeasurementSeries of(Measurement... points) {
        return new MeasurementSeries(List.of(points));
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public int size() {
        return points.size();
    }

    public Optional<Measurement> first() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(0));
    }

    public Optional<Measurement> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The value that held on a day: the last one carried forward; nothing before the first, which is not zero. */
    public Optional<Measurement> asOf(LocalDate day) {
        return upTo(day).latest();
    }

    /** What was known on a day, that day included. */
    public MeasurementSeries upTo(LocalDate day) {
        int known = points.size();
        while (known > 0 && points.get(known - 1).date().isAfter(day)) {
            known--;
        }
        return known == points.size() ? this : new MeasurementSeries(points.subList(0, known));
    }

    /** The measurements taken inside a range. */
    public MeasurementSeries within(DateRange range) {
        return new MeasurementSeries(
                points.stream().filter(point -> range.contains(point.date())).toList());
    }

    /** Stored series are; scoring a page asks for thousands of them. */
    private static boolean isSorted(List<Measurement> points) {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).date().isBefore(points.get(i - 1).date())) {
                return false;
            }
        }
        return true;
    }
}
