package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;

/** What a cell of a spreadsheet says about a number. */
sealed interface CellValue {
    /**
     * A number.
     *
     * @param suffix "%" or "x" as written behind it, or null
     * @param signed whether a plus or minus was written before it
     */
    record Known(BigDecimal number, @Nullable String suffix, boolean signed) implements CellValue {
        boolean isPercent() {
            return "%".equals(suffix);
        }
    }

    /** Nobody knows: the cell is empty, a dash or says so. */
    record Unknown() implements CellValue {}

    /** The word says that it is achieved. */
    record Complete() implements CellValue {}

    /** No number that two people would read alike. */
    record Unreadable(Reason reason) implements CellValue {}

    /** Reads the cell. Nothing is rounded and nothing guessed: see docs/import.md for each case. */
    static CellValue of(String text) {
        return Reader.read(text.strip());
    }

    /** The patterns behind {@link #of}. */
    final class Reader {
        private static final Pattern NUMBER =
                Pattern.compile("([+-]?)(\\d{1,18}(?:\\.\\d{0,9})?|\\.\\d{1,9})\\s*([%x]?)");
        private static final Pattern ABOUT = Pattern.compile("[~≈<>≤≥].*|(?:about|ca\\.?|circa|over|under)\\s.*");
        private static final Pattern SEVERAL = Pattern.compile(".*\\d\\s*[*%]?\\)?\\s*,\\s*[$€]?\\d.*");
        private static final Set<String> UNKNOWN = Set.of("", "-", "\u2013", "\u2014", "?", "n/a", "na", "unknown");
        private static final Set<String> COMPLETE = Set.of("complete", "completed", "done", "achieved");

        private Reader() {}

        private static CellValue read(String text) {
            String lower = text.toLowerCase(Locale.ROOT).replace('\u2212', '-');
            if (UNKNOWN.contains(lower)) {
                return new Unknown();
            }
            if (COMPLETE.contains(lower)) {
                return new Complete();
            }
            Matcher number = NUMBER.matcher(lower);
            if (number.matches()) {
                String suffix = number.group(3);
                return new Known(
                        new BigDecimal(number.group(1) + number.group(2)),
                        suffix.isEmpty() ? null : suffix,
                        !number.group(1).isEmpty());
            }
            return new Unreadable(reason(lower));
        }

        private static Reason reason(String lower) {
            if (ABOUT.matcher(lower).matches()) {
                return Reason.VALUE_NOT_EXACT;
            }
            if (SEVERAL.matcher(lower).matches()) {
                return Reason.MORE_THAN_ONE_VALUE;
            }
            return Reason.CELL_UNREADABLE;
        }
    }
}
