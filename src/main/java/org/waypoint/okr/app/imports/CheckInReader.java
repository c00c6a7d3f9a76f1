package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

/** Reads the check-in of a row. */
final class CheckInReader {
    private final ImportLog log;
    private final Cells cells;
    private final LocalDate today;

    CheckInReader(ImportLog log, LocalDate today) {
        this.log = log;
        this.cells = new Cells(log);
        this.today = today;
    }

    /** The check-in; null when the row holds no measurement or was refused. */
    @Nullable
    CheckInDraft read(CsvRow row, KeyResult keyResult, Cycle cycle) {
        String column = row.firstFilled("value", "score", "final_score");
        if (kind(row).startsWith("projected")) {
            log.remark(row, "kind", RemarkKind.PROJECTION_LEFT_OUT);
            return null;
        }
        if (cells.isUnknown(row, column)) {
            log.remark(row, column, RemarkKind.VALUE_UNKNOWN, row.text(column));
            return null;
        }
        BigDecimal value = isShare(keyResult.metric()) ? cells.share(row, column) : cells.plain(row, column);
        LocalDate date = value == null ? null : date(row, cycle);
        if (value == null || date == null || isTaken(row, date, value, keyResult)) {
            return null;
        }
        return checked(
                row,
                column,
                new CheckInDraft(date, value, confidence(row, keyResult), learning(row), next(row)),
                keyResult,
                cycle);
    }

    private @Nullable CheckInDraft checked(
            CsvRow row, String valueColumn, CheckInDraft draft, KeyResult keyResult, Cycle cycle) {
        List<Refusal> refusals = CheckInRule.refusals(draft, keyResult, cycle, today);
        for (Refusal refusal : refusals) {
            log.refuse(row, "value".equals(refusal.field()) ? valueColumn : refusal.field(), refusal);
        }
        return refusals.isEmpty() ? draft : null;
    }

    /** A value from outside the cycle never outdoes one that was published for the cycle's first or last day. */
    private boolean isTaken(CsvRow row, LocalDate date, BigDecimal value, KeyResult keyResult) {
        boolean moved = !row.isEmpty("date") && !row.text("date").equals(date.toString());
        boolean taken = moved
                && keyResult.series().points().stream()
                        .anyMatch(point ->
                                point.date().equals(date) && point.value().compareTo(value) != 0);
        if (taken) {
            log.remark(row, "date", RemarkKind.DAY_TAKEN, date);
        }
        return taken;
    }

    private @Nullable LocalDate date(CsvRow row, Cycle cycle) {
        DateRange range = cycle.definition().range();
        if (row.isEmpty("date")) {
            return range == null ? null : derived(row, range);
        }
        LocalDate date = cells.date(row, "date");
        boolean move = log.options().outsideCycle() == ImportOptions.OutsideCycle.MOVE;
        if (date == null || range == null || range.contains(date) || !move) {
            return date;
        }
        LocalDate moved = date.isBefore(range.start()) ? range.start() : range.end();
        log.remark(row, "date", RemarkKind.DATE_MOVED, date, moved);
        return moved;
    }

    /** Middle values belong to the cycle's middle day, all others to its last one. */
    private @Nullable LocalDate derived(CsvRow row, DateRange range) {
        if (log.options().undated() == ImportOptions.Undated.REFUSE) {
            log.refuse(row, "date", Reason.REQUIRED);
            return null;
        }
        LocalDate date = kind(row).startsWith("mid") ? range.start().plusDays(range.days() / 2) : range.end();
        log.remark(row, "date", RemarkKind.DATE_DERIVED, date);
        return date;
    }

    private static String kind(CsvRow row) {
        return row.text("kind").toLowerCase(Locale.ROOT);
    }

    private int confidence(CsvRow row, KeyResult keyResult) {
        BigDecimal said = cells.plain(row, "confidence");
        if (said == null) {
            Integer before =
                    keyResult.series().latest().map(Measurement::confidence).orElse(null);
            return before == null ? CheckInRule.FIRST_CONFIDENCE : before;
        }
        if (said.stripTrailingZeros().scale() > 0
                || said.signum() < 0
                || said.compareTo(BigDecimal.valueOf(CheckInRule.MAX_CONFIDENCE)) > 0) {
            log.refuse(row, "confidence", Reason.OUT_OF_RANGE, CheckInRule.MIN_CONFIDENCE, CheckInRule.MAX_CONFIDENCE);
            return CheckInRule.FIRST_CONFIDENCE;
        }
        return said.intValueExact();
    }

    /** What was said beside the value: the words, and the raw values that the team computed it from. */
    private static @Nullable String learning(CsvRow row) {
        String said = Stream.of("learning", "comment", "status_text", "raw_values")
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }

    private static @Nullable String next(CsvRow row) {
        return row.isEmpty("next") ? null : row.text("next");
    }

    private static boolean isShare(Metric metric) {
        boolean toOne = metric.target() != null && metric.target().compareTo(BigDecimal.ONE) == 0;
        return metric.kind() == KeyResultKind.BINARY || (toOne && metric.unitOfMeasure() == null);
    }
}
