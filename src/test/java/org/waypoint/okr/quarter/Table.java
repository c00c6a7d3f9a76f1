package org.waypoint.okr.quarter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of texts with titles above its columns. */
record Table(List<String> titles, List<String> rows, List<CSVRecord> records) {
    static Table of(String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            List<CSVRecord> records = parser.getRecords();
            List<String> titles = parser.getHeaderNames();
            return new Table(titles, rows(records, titles), records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of this table with the columns of another: numbers and moments that the machine gives stay out. */
    List<String> only(Table other) {
        return rows(records, other.titles());
    }

    private static List<String> rows(List<CSVRecord> records, List<String> titles) {
        return records.stream()
                .map(row -> String.join(" | ", titles.stream().map(row::get).toList()))
                .toList();
    }
}
