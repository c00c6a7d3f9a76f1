package org.waypoint.okr.rest.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.imports.ImportError;
import org.waypoint.okr.app.imports.ImportRemark;
import org.waypoint.okr.app.imports.ImportReport;
import org.waypoint.okr.app.imports.ImportedThing;

/** What an import did, or would do. */
public record ImportReportJson(
        boolean dryRun,
        boolean stored,
        int rows,
        Map<String, Integer> created,
        Map<String, Integer> existing,
        List<Line> errors,
        List<Line> skipped,
        List<Line> remarks) {
    /** The sentences come from the text key and its arguments. */
    public static ImportReportJson of(ImportReport report, BiFunction<String, List<?>, String> texts) {
        return new ImportReportJson(
                report.dryRun(),
                report.stored(),
                report.rows(),
                counts(report.created()),
                counts(report.existing()),
                report.errors().stream().map(error -> line(error, texts)).toList(),
                report.skipped().stream().map(error -> line(error, texts)).toList(),
                report.remarks().stream().map(remark -> line(remark, texts)).toList());
    }

    private static Map<String, Integer> counts(Map<ImportedThing, Integer> counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (ImportedThing thing : ImportedThing.values()) {
            named.put(thing.name(), counts.getOrDefault(thing, 0));
        }
        return named;
    }

    private static Line line(ImportError error, BiFunction<String, List<?>, String> texts) {
        String key = "okr.refusal." + error.refusal().reason().textKey();
        return new Line(
                error.line(),
                error.column(),
                error.refusal().reason().name(),
                texts.apply(key, error.refusal().arguments()));
    }

    private static Line line(ImportRemark remark, BiFunction<String, List<?>, String> texts) {
        String key = "okr.import.remark." + remark.kind().textKey();
        return new Line(remark.line(), remark.column(), remark.kind().name(), texts.apply(key, remark.arguments()));
    }

    /** A sentence about one place of the file. */
    public record Line(int line, @Nullable String column, String code, String message) {}
}
