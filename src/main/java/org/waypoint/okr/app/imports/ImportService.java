package org.waypoint.okr.app.imports;

import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;

/** CSV import of OKRs and check-ins, for coordinators: all or nothing, with every refusal named by line and column. */
public final class ImportService {
    /** A larger file is refused by the doorways before it is read. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private final Access access;
    private final Stores stores;
    private final Host host;
    private final Writing writing;

    public ImportService(Access access, Stores stores, Host host, Writing writing) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.writing = writing;
    }

    /**
     * Imports the file, or only says what it would do. A report with errors stored nothing.
     *
     * @param csv the file's text, columns as in docs/import.md
     * @throws org.waypoint.okr.domain.refusal.Refused NOT_LOGGED_IN, FORBIDDEN
     */
    public ImportReport run(Actor actor, String csv, ImportOptions options) {
        access.coordinator(actor);
        ImportLog log = new ImportLog(options);
        CsvTable table = CsvTable.read(csv, log);
        ImportKind kind = options.kind() != null ? options.kind() : Columns.kindOf(table);
        Columns.check(table, kind, log);
        if (log.hasErrors()) {
            return log.report(table.rows().size(), false);
        }
        boolean stored = writing.run(() -> kind == ImportKind.OKRS
                ? new OkrImport(actor, stores, host, writing.today(), log).run(table)
                : new CheckInImport(actor, stores, writing.today(), log).run(table));
        return log.report(table.rows().size(), stored);
    }
}
