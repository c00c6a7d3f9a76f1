package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.refusal.Reason;

/**
 * Turns the value that an OKR file publishes into a check-in: the actual value where there is something to measure, the
 * score where the score is all there is.
 */
final class PublishedValue {
    private final ImportLog log;
    private final Cells cells;
    private final LocalDate today;

    PublishedValue(ImportLog log, LocalDate today) {
        this.log = log;
        this.cells = new Cells(log);
        this.today = today;
    }

    /** The check-in, or null when nothing is known, nothing was published or it was refused. */
    @Nullable
    CheckInDraft read(CsvRow row, Metric metric, @Nullable DateRange range) {
        boolean scored = isScore(metric);
        BigDecimal value = scored ? score(row) : cells.plain(row, "actual");
        if (!scored && value == null && !row.isEmpty("published_score")) {
            log.remark(row, "published_score", RemarkKind.SCORE_WITHOUT_VALUE, row.text("published_score"));
        }
        if (value == null) {
            return null;
        }
        LocalDate date = dateIn(range);
        if (date == null) {
            log.refuse(row, scored ? "published_score" : "actual", Reason.DATE_IN_FUTURE, today);
            return null;
        }
        if (metric.kind() == KeyResultKind.BINARY && !isZeroOrOne(value)) {
            log.refuse(row, "published_score", Reason.NOT_ZERO_OR_ONE);
            return null;
        }
        return new CheckInDraft(date, value, CheckInRule.FIRST_CONFIDENCE, note(row, scored), null);
    }

    private @Nullable BigDecimal score(CsvRow row) {
        if (cells.isUnknown(row, "published_score")) {
            if (!row.isEmpty("published_score")) {
                log.remark(row, "published_score", RemarkKind.VALUE_UNKNOWN, row.text("published_score"));
            }
            return null;
        }
        return cells.share(row, "published_score");
    }

    /** What was published beside a score stays readable: "978,1600" is no number, but it is what the team said. */
    private static @Nullable String note(CsvRow row, boolean scored) {
        return scored && !row.isEmpty("actual") ? row.text("actual") : null;
    }

    /** The cycle's last day once it is over, today while it runs, nothing before it begins. */
    private @Nullable LocalDate dateIn(@Nullable DateRange range) {
        if (range == null || range.contains(today)) {
            return today;
        }
        return today.isBefore(range.start()) ? null : range.end();
    }

    private static boolean isScore(Metric metric) {
        boolean zeroToOne = metric.kind() == KeyResultKind.METRIC
                && metric.unitOfMeasure() == null
                && BigDecimal.ZERO.equals(metric.baseline())
                && BigDecimal.ONE.equals(metric.target());
        return zeroToOne || metric.kind() == KeyResultKind.BINARY;
    }

    private static boolean isZeroOrOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ZERO) == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }
}
