package org.waypoint.okr.ao.mapping;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts of any length in the form in which they are searched: databases disagree about upper and lower case. */
public final class SearchText {
    private SearchText() {}

    /** Those of the texts that exist, in lower case, one a line. */
    public static String of(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
