package org.waypoint.okr.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import org.waypoint.okr.app.port.Texts;

/** Writes numbers, dates and sentences in the reader's language. Made anew for each page, because each has a reader. */
public final class Formats {
    private static final char MINUS = '\u2212';
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int MAX_DECIMALS = 6;

    private final Texts texts;
    private final Locale locale;

    public Formats(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence of a key with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return texts.text(locale, key, Arrays.asList(arguments));
    }

    /** The word for a constant: its kebab-case name completes the prefix, which ends with a dot. */
    public String word(String prefix, Enum<?> constant) {
        return text(prefix + css(constant));
    }

    /** A constant as it appears in style classes and text keys: {@code OFF_TRACK} becomes {@code off-track}. */
    public static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number for reading, without trailing zeros: {@code 1,234.5}. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MAX_DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return typographic(format.format(number));
    }

    /** A number with its unit of measure behind it, if there is one, never torn apart by a line break. */
    public String quantity(BigDecimal number, String unitOfMeasure) {
        if (unitOfMeasure == null || unitOfMeasure.isBlank()) {
            return number(number);
        }
        boolean tight = "%".equals(unitOfMeasure) && !percent(BigDecimal.ONE).contains(NO_BREAK_SPACE);
        return number(number) + (tight ? "" : NO_BREAK_SPACE) + unitOfMeasure;
    }

    /** A change, with its sign: {@code +3.5}. */
    public String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number(number) : number(number);
    }

    /** A signed change with its unit. */
    public String signedQuantity(BigDecimal number, String unitOfMeasure) {
        return number.signum() > 0 ? "+" + quantity(number, unitOfMeasure) : quantity(number, unitOfMeasure);
    }

    /** A ratio in whole per cent: 0.416 is {@code 42%}. */
    public String percent(BigDecimal ratio) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return typographic(format.format(ratio));
    }

    /** A change of a ratio in whole per cent, with its sign. */
    public String signedPercent(BigDecimal ratio) {
        String percent = percent(ratio);
        return ratio.setScale(2, RoundingMode.HALF_UP).signum() > 0 ? "+" + percent : percent;
    }

    /** A score as the domain displays it ("0.4"), with the reader's decimal mark. */
    public String score(String displayed) {
        return displayed.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /** A number as one types it into a field: no grouping, the reader's decimal mark; empty for null. */
    public String typed(BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return score(plain.toPlainString());
    }

    /** A day with its year: {@code 12 Oct 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("okr.common.date-pattern"), locale)
                .format(day);
    }

    /** A day whose year is plain from the cycle: {@code 12 Oct}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("okr.common.day-pattern"), locale)
                .format(day);
    }

    /** The name of a day of the week, standing alone. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** First and last day. */
    public String range(LocalDate start, LocalDate end) {
        String from = start.getYear() == end.getYear() ? day(start) : date(start);
        return from + " \u2013 " + date(end);
    }

    /** A moment in the instance's zone, to the minute. */
    public String moment(Instant instant, ZoneId zone) {
        ZonedDateTime moment = instant.atZone(zone);
        String time = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
        return date(moment.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern(time, locale).format(moment);
    }

    /** The decimal mark that scripts understand in fields. */
    public String decimalMark() {
        return String.valueOf(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    private static String typographic(String number) {
        return number.replace('-', MINUS);
    }
}
