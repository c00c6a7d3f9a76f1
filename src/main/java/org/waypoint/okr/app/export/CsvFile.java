package org.waypoint.okr.app.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV after RFC 4180: a header line, commas, CRLF, quotes where they are needed. A text that a
 * spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers, negative ones too.
 */
public final class CsvFile {
    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    public static String of(ExportTable table) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(row.stream().map(CsvFile::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal) {
            return ((BigDecimal) cell).toPlainString();
        }
        String text = String.valueOf(cell);
        boolean formula = cell instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
