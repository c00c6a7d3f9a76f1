package org.waypoint.okr.ao.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;

/**
 * A whole metric in one text, for the history of recalibrations, which is read but never searched:
 * {@code 1|kind|baseline|target|stretch|minimum|maximum|date=value;…|unit of measure}. The unit stands last because
 * people type it; the first number is the version of the form.
 */
public final class MetricText {
    private static final String FORM = "1";
    private static final int PARTS = 9;

    private MetricText() {}

    public static String write(Metric metric) {
        return String.join(
                "|",
                FORM,
                metric.kind().name(),
                orEmpty(Columns.text(metric.baseline())),
                orEmpty(Columns.text(metric.target())),
                orEmpty(Columns.text(metric.stretch())),
                orEmpty(Columns.text(metric.minimum())),
                orEmpty(Columns.text(metric.maximum())),
                orEmpty(milestones(metric.milestones())),
                orEmpty(metric.unitOfMeasure()));
    }

    public static Metric read(String text) {
        String[] parts = text.split("\\|", PARTS);
        return new Metric(
                KeyResultKind.valueOf(parts[1]),
                Columns.isAbsent(parts[8]) ? null : parts[8],
                Columns.decimal(parts[2]),
                Columns.decimal(parts[3]),
                Columns.decimal(parts[4]),
                Columns.decimal(parts[5]),
                Columns.decimal(parts[6]),
                milestones(parts[7]));
    }

    static @Nullable String milestones(List<Milestone> milestones) {
        return milestones.isEmpty()
                ? null
                : milestones.stream()
                        .map(milestone ->
                                milestone.date() + "=" + milestone.value().toPlainString())
                        .collect(Collectors.joining(";"));
    }

    static List<Milestone> milestones(@Nullable String text) {
        return Columns.isAbsent(text)
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(MetricText::milestone).toList();
    }

    private static Milestone milestone(String text) {
        int equals = text.indexOf('=');
        return new Milestone(LocalDate.parse(text.substring(0, equals)), new BigDecimal(text.substring(equals + 1)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
