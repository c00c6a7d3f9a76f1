package org.waypoint.okr.ao.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;

/**
 * How single values are written: days as ISO text, so that no zone can shift them; decimals as plain text, because
 * Active Objects has no exact number; constants by name.
 */
public final class Columns {
    private static final int SEARCH_LENGTH = 450;

    private Columns() {}

    public static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    public static @Nullable BigDecimal decimal(@Nullable String text) {
        return isAbsent(text) ? null : new BigDecimal(text);
    }

    public static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    public static @Nullable LocalDate day(@Nullable String text) {
        return isAbsent(text) ? null : LocalDate.parse(text);
    }

    public static @Nullable String text(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String text) {
        return isAbsent(text) ? null : Enum.valueOf(type, text);
    }

    /** Any id of the domain from a column that may be empty. */
    public static <T> @Nullable T id(@Nullable Long value, Function<Long, T> type) {
        return value == null ? null : type.apply(value);
    }

    public static Stamp stamp(String userKey, long epochMillis) {
        return new Stamp(userKey, Instant.ofEpochMilli(epochMillis));
    }

    /** Of something that may not have happened yet. */
    public static @Nullable Stamp stampOrNull(@Nullable String userKey, @Nullable Long epochMillis) {
        return userKey == null || epochMillis == null ? null : stamp(userKey, epochMillis);
    }

    public static @Nullable String userKey(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.userKey();
    }

    public static @Nullable Long millis(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.at().toEpochMilli();
    }

    /** Several short texts without line breaks, one a line. */
    public static @Nullable String lines(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    public static List<String> lines(@Nullable String text) {
        return isAbsent(text) ? List.of() : List.of(text.split("\n", -1));
    }

    /** Names of constants, one a line. */
    public static @Nullable String names(Set<? extends Enum<?>> constants) {
        return lines(constants.stream().map(Enum::name).sorted().toList());
    }

    /** The form in which titles are searched; the same for the stored title and for what is looked for. */
    public static String searchable(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.length() > SEARCH_LENGTH ? lower.substring(0, SEARCH_LENGTH) : lower;
    }

    /** Oracle stores an empty text as nothing at all. */
    static boolean isAbsent(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
