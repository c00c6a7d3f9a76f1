package org.waypoint.okr.app.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waypoint.okr.app.input.ReadableText;
import org.waypoint.okr.domain.refusal.Reason;

/** The rows of a CSV file (RFC 4180: commas, quotes doubled inside quotes), each with its line. */
record CsvTable(List<String> columns, List<CsvRow> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Reads what is readable; a broken file leaves a failure in the log and an empty table. */
    static CsvTable read(String csv, ImportLog log) {
        String text = ReadableText.of(csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv);
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return read(parser, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvTable read(CSVParser parser, ImportLog log) {
        List<String> columns = new ArrayList<>();
        List<CsvRow> rows = new ArrayList<>();
        long line = 1;
        try {
            for (CSVRecord record : parser) {
                if (columns.isEmpty()) {
                    record.forEach(cell -> columns.add(cell.strip().toLowerCase(Locale.ROOT)));
                } else if (!isBlank(record)) {
                    addRow(columns, record, Math.toIntExact(line), rows, log);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            log.fail(Math.toIntExact(line), null, Reason.CSV_BROKEN);
        }
        return new CsvTable(columns, rows);
    }

    private static void addRow(List<String> columns, CSVRecord record, int line, List<CsvRow> rows, ImportLog log) {
        if (record.size() > columns.size()) {
            log.fail(line, null, Reason.TOO_MANY_CELLS, record.size(), columns.size());
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < record.size(); i++) {
            cells.put(columns.get(i), record.get(i));
        }
        rows.add(new CsvRow(line, cells));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }
}
