package org.waypoint.okr.ao.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;

/** The series of a key result in one text: lines of {@code date|value|confidence}, oldest first. */
public final class SeriesText {
    private SeriesText() {}

    public static @Nullable String write(MeasurementSeries series) {
        return series.isEmpty()
                ? null
                : series.points().stream().map(SeriesText::line).collect(Collectors.joining("\n"));
    }

    public static MeasurementSeries read(@Nullable String text) {
        return Columns.isAbsent(text)
                ? MeasurementSeries.empty()
                : new MeasurementSeries(Arrays.stream(text.split("\n", -1))
                        .map(SeriesText::point)
                        .toList());
    }

    private static String line(Measurement point) {
        Integer confidence = point.confidence();
        return point.date() + "|" + point.value().toPlainString() + "|" + (confidence == null ? "" : confidence);
    }

    private static Measurement point(String line) {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        String confidence = line.substring(second + 1);
        return new Measurement(
                LocalDate.parse(line.substring(0, first)),
                new BigDecimal(line.substring(first + 1, second)),
                confidence.isEmpty() ? null : Integer.valueOf(confidence));
    }
}
