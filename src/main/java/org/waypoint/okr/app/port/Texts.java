package org.waypoint.okr.app.port;

import java.util.List;
import java.util.Locale;

/** Localised sentences. */
public interface Texts {
    /**
     * The text of a key in the language, with its arguments filled in: numbers and dates ({@code BigDecimal},
     * {@code Integer}, {@code LocalDate}) as that language writes them.
     */
    String text(Locale locale, String key, List<?> arguments);
}
