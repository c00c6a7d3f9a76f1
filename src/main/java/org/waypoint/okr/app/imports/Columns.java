package org.waypoint.okr.app.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waypoint.okr.domain.refusal.Reason;

/** The columns that each kind of file may and must have. */
final class Columns {
    private static final List<String> OKRS_REQUIRED = List.of("cycle", "unit", "objective", "key_result");
    private static final Set<String> OKRS = Set.of(
            "cycle",
            "unit",
            "parent_unit",
            "objective",
            "objective_type",
            "aligned_to",
            "key_result",
            "metric_type",
            "baseline",
            "target",
            "actual",
            "published_score",
            "epic_keys",
            "source",
            "value_unit",
            "minimum",
            "maximum",
            "stretch",
            "weight",
            "objective_owner",
            "key_result_owner",
            "why");

    private static final List<String> CHECK_INS_REQUIRED = List.of("cycle", "unit", "objective", "key_result");
    private static final List<List<String>> CHECK_INS_ONE_OF =
            List.of(List.of("date", "when"), List.of("value", "score", "final_score"));
    private static final Set<String> CHECK_INS = Set.of(
            "cycle",
            "unit",
            "objective",
            "kr_no",
            "key_result",
            "date",
            "when",
            "kind",
            "value",
            "score",
            "final_score",
            "previous",
            "priority",
            "raw_values",
            "comment",
            "as_published",
            "status_text",
            "confidence",
            "learning",
            "next",
            "source");

    private Columns() {}

    /** What the file seems to hold: only check-ins have a date. */
    static ImportKind kindOf(CsvTable table) {
        boolean dated = table.columns().contains("date") || table.columns().contains("when");
        return dated ? ImportKind.CHECK_INS : ImportKind.OKRS;
    }

    /** Leaves a failure in the log for each missing, unknown or repeated column. */
    static void check(CsvTable table, ImportKind kind, ImportLog log) {
        Set<String> known = kind == ImportKind.OKRS ? OKRS : CHECK_INS;
        Set<String> seen = new LinkedHashSet<>();
        for (String column : table.columns()) {
            if (!known.contains(column)) {
                log.fail(1, column, Reason.COLUMN_UNKNOWN, column);
            } else if (!seen.add(column)) {
                log.fail(1, column, Reason.COLUMN_REPEATED, column);
            }
        }
        for (String column : kind == ImportKind.OKRS ? OKRS_REQUIRED : CHECK_INS_REQUIRED) {
            require(seen, List.of(column), log);
        }
        if (kind == ImportKind.CHECK_INS) {
            CHECK_INS_ONE_OF.forEach(choice -> require(seen, choice, log));
        }
    }

    private static void require(Set<String> seen, List<String> oneOf, ImportLog log) {
        if (oneOf.stream().noneMatch(seen::contains)) {
            String names = String.join(" / ", oneOf);
            log.fail(1, names, Reason.COLUMN_MISSING, names);
        }
    }
}
