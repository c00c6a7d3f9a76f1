package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;

/** Reads cells, and leaves a line in the log for each one that cannot be taken. */
final class Cells {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ImportLog log;

    Cells(ImportLog log) {
        this.log = log;
    }

    /** The number, or null when it is unknown or was refused. */
    CellValue.@Nullable Known number(CsvRow row, String column) {
        CellValue value = CellValue.of(row.text(column));
        if (value instanceof CellValue.Known known) {
            return known;
        }
        if (value instanceof CellValue.Complete) {
            log.refuse(row, column, Reason.CELL_UNREADABLE, row.text(column));
        } else if (value instanceof CellValue.Unreadable unreadable) {
            log.refuse(row, column, unreadable.reason(), row.text(column));
        }
        return null;
    }

    /** A plain number for a column where a suffix means nothing. */
    @Nullable
    BigDecimal plain(CsvRow row, String column) {
        CellValue.Known known = number(row, column);
        return known == null ? null : known.number();
    }

    /** A share of one: 0.5, .5 and 50% are the same, the word for done is 1; null when unknown or refused. */
    @Nullable
    BigDecimal share(CsvRow row, String column) {
        if (CellValue.of(row.text(column)) instanceof CellValue.Complete) {
            return BigDecimal.ONE;
        }
        CellValue.Known known = number(row, column);
        if (known == null) {
            return null;
        }
        return known.isPercent() ? known.number().divide(HUNDRED) : known.number();
    }

    boolean isUnknown(CsvRow row, String column) {
        return CellValue.of(row.text(column)) instanceof CellValue.Unknown;
    }

    /** A required title or name; null after a refusal. */
    @Nullable
    String title(CsvRow row, String column) {
        String title = Titles.clean(row.text(column));
        if (title.isEmpty()) {
            log.refuse(row, column, Reason.REQUIRED);
            return null;
        }
        if (title.length() > Titles.MAX_LENGTH) {
            log.refuse(row, column, Reason.TOO_LONG, Titles.MAX_LENGTH);
            return null;
        }
        return title;
    }

    /** A choice in any case, or null when the cell is empty or was refused. */
    <E extends Enum<E>> @Nullable E choice(CsvRow row, String column, Class<E> type) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        StringBuilder names = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
            names.append(names.length() == 0 ? "" : ", ").append(constant.name());
        }
        log.refuse(row, column, Reason.NOT_A_CHOICE, names.toString());
        return null;
    }

    /** An ISO date, or null when the cell is empty or was refused. */
    @Nullable
    LocalDate date(CsvRow row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            log.refuse(row, column, Reason.NOT_A_DATE);
            return null;
        }
    }

    /** A grade has one decimal. */
    static BigDecimal asGrade(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(1, RoundingMode.HALF_UP);
    }
}
