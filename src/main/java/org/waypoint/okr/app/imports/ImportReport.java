package org.waypoint.okr.app.imports;

import java.util.List;
import java.util.Map;

/**
 * What an import did, or would do.
 *
 * @param stored false for a dry run and whenever there are errors: all or nothing
 * @param rows number of rows below the header
 * @param created how many of each were created, or would be
 * @param existing how many of each were there before and were left alone
 * @param errors why nothing was stored, in the order of the file
 * @param skipped unreadable cells and rows that were left out on request
 * @param remarks what a person should know
 */
public record ImportReport(
        boolean dryRun,
        boolean stored,
        int rows,
        Map<ImportedThing, Integer> created,
        Map<ImportedThing, Integer> existing,
        List<ImportError> errors,
        List<ImportError> skipped,
        List<ImportRemark> remarks) {
    public ImportReport {
        created = Map.copyOf(created);
        existing = Map.copyOf(existing);
        errors = List.copyOf(errors);
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }

    public int created(ImportedThing thing) {
        return created.getOrDefault(thing, 0);
    }

    public int existing(ImportedThing thing) {
        return existing.getOrDefault(thing, 0);
    }
}
