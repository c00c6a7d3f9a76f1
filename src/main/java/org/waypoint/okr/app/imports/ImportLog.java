package org.waypoint.okr.app.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

/** Collects what one import meets, in the order of the file. */
final class ImportLog {
    private final ImportOptions options;
    private final List<ImportError> errors = new ArrayList<>();
    private final List<ImportError> skipped = new ArrayList<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private final Map<ImportedThing, Integer> created = new EnumMap<>(ImportedThing.class);
    private final Map<ImportedThing, Integer> existing = new EnumMap<>(ImportedThing.class);

    ImportLog(ImportOptions options) {
        this.options = options;
    }

    ImportOptions options() {
        return options;
    }

    /** A cell or row that cannot be taken: an error, or left out when the options say so. */
    void refuse(CsvRow row, @Nullable String column, Reason reason, Object... arguments) {
        refuse(row, column, Refusal.of(reason, arguments));
    }

    void refuse(CsvRow row, @Nullable String column, Refusal refusal) {
        boolean skip = options.unreadable() == ImportOptions.Unreadable.SKIP;
        (skip ? skipped : errors).add(new ImportError(row.line(), column, refusal));
    }

    /** Something wrong with the file as a whole; no option helps. */
    void fail(int line, @Nullable String column, Reason reason, Object... arguments) {
        errors.add(new ImportError(line, column, Refusal.of(reason, arguments)));
    }

    void remark(CsvRow row, @Nullable String column, RemarkKind kind, Object... arguments) {
        remarks.add(new ImportRemark(row.line(), column, kind, List.of(arguments)));
    }

    void created(ImportedThing thing) {
        created.merge(thing, 1, Integer::sum);
    }

    void existing(ImportedThing thing) {
        existing.merge(thing, 1, Integer::sum);
    }

    /** How many cells and rows were refused so far, skipped ones included. */
    int refusals() {
        return errors.size() + skipped.size();
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    ImportReport report(int rows, boolean stored) {
        return new ImportReport(options.dryRun(), stored, rows, created, existing, errors, skipped, remarks);
    }
}
