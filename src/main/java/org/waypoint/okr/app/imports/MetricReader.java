package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.refusal.Reason;

/** Turns the cells around a key result into what it measures. */
final class MetricReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ImportLog log;
    private final Cells cells;

    MetricReader(ImportLog log) {
        this.log = log;
        this.cells = new Cells(log);
    }

    /** The metric, checked by the rules of the domain; null after a refusal. */
    @Nullable
    Metric read(CsvRow row) {
        int before = log.refusals();
        Metric metric = unchecked(row);
        if (metric == null) {
            return null;
        }
        if (log.refusals() == before) {
            metric.refusals().forEach(refusal -> log.refuse(row, refusal.field(), refusal));
        }
        return metric.refusals().isEmpty() ? metric : null;
    }

    private @Nullable Metric unchecked(CsvRow row) {
        switch (row.text("metric_type").toLowerCase(Locale.ROOT)) {
            case "maintain":
                return band(row, KeyResultKind.MAINTAIN);
            case "guardrail":
                return band(row, KeyResultKind.GUARDRAIL);
            case "binary":
                return Metric.binary();
            case "", "metric", "score", "n", "ewd", "conf":
                // the last three say how a team found its score; they do not change what the score means
                return line(row);
            default:
                log.refuse(row, "metric_type", Reason.NOT_A_CHOICE, "metric, score, maintain, binary, guardrail");
                return null;
        }
    }

    private Metric line(CsvRow row) {
        CellValue.Known baseline = cells.number(row, "baseline");
        CellValue.Known target = cells.number(row, "target");
        if (target != null && baseline == null) {
            log.remark(row, "target", RemarkKind.TARGET_WITHOUT_BASELINE, row.text("target"));
        }
        if (baseline == null || target == null) {
            return Metric.moving(BigDecimal.ZERO, BigDecimal.ONE);
        }
        return new Metric(
                KeyResultKind.METRIC,
                unitOfMeasure(row, baseline),
                baseline.number(),
                target(row, baseline, target),
                cells.plain(row, "stretch"),
                null,
                null,
                List.of());
    }

    /** A signed percentage beside a plain baseline is a change: from 690 by -50% is 345. */
    private BigDecimal target(CsvRow row, CellValue.Known baseline, CellValue.Known target) {
        if (!target.isPercent() || !target.signed() || baseline.isPercent()) {
            return target.number();
        }
        BigDecimal factor = BigDecimal.ONE.add(target.number().divide(HUNDRED));
        BigDecimal absolute = baseline.number().multiply(factor).stripTrailingZeros();
        BigDecimal plain = absolute.scale() < 0 ? absolute.setScale(0) : absolute;
        log.remark(row, "target", RemarkKind.TARGET_RELATIVE, row.text("target"), plain);
        return plain;
    }

    private Metric band(CsvRow row, KeyResultKind kind) {
        return new Metric(
                kind,
                unitOfMeasure(row, null),
                null,
                null,
                null,
                cells.plain(row, "minimum"),
                cells.plain(row, "maximum"),
                List.of());
    }

    private static @Nullable String unitOfMeasure(CsvRow row, CellValue.@Nullable Known baseline) {
        String named = row.text("value_unit");
        if (!named.isEmpty()) {
            return named;
        }
        return baseline == null ? null : baseline.suffix();
    }
}
