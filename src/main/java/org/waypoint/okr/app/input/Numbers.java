package org.waypoint.okr.app.input;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what people type: numbers with the marks of their language, ISO dates. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,9})?|\\.\\d{1,9})");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+");

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 9;
    /** Of {@code 2026-10-31}. */
    private static final int ISO_LENGTH = 10;

    private Numbers() {}

    /**
     * The number, or null. Grouping marks may be left out. Where the language has a decimal comma a point is understood
     * as such only if it cannot group: pages write 1500 as 1.500 there, so people type it.
     */
    static @Nullable BigDecimal read(String text, Locale locale) {
        String plain = text.replace('\u2212', '-').replaceAll("[\\u00a0\\u202f\\u2019']", "");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (symbols.getDecimalSeparator() == ','
                && (plain.indexOf(',') >= 0 || GROUPED_BY_POINTS.matcher(plain).matches())) {
            plain = plain.replace(".", "").replace(',', '.');
        } else if (symbols.getDecimalSeparator() == '.' && symbols.getGroupingSeparator() == ',') {
            plain = plain.replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "");
        }
        return PLAIN.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    /**
     * The same number, written with at most 18 digits before the point and 9 behind it, or null: enough for any measure,
     * and safe to write out in full. A script may write zeros without end behind the point; they say nothing.
     */
    static @Nullable BigDecimal ordinary(BigDecimal number) {
        if (number.signum() == 0) {
            return number.scale() < 0 || number.scale() > MOST_DECIMALS ? BigDecimal.ZERO : number;
        }
        if (number.precision() - (long) number.scale() > MOST_DIGITS) {
            return null;
        }
        BigDecimal shortest = number.scale() > MOST_DECIMALS ? number.stripTrailingZeros() : number;
        return shortest.scale() > MOST_DECIMALS ? null : shortest;
    }

    /** A day of a year with four digits, or null: beyond them no calendar goes on, and days can no longer be added. */
    static @Nullable LocalDate date(String text) {
        try {
            if (text.length() != ISO_LENGTH) {
                return null;
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
