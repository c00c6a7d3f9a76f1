package org.waypoint.okr.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Texts;

/** Sentences from the bundles that Jira loads. */
@Component
public final class JiraTexts implements Texts {
    private static final char MINUS = '\u2212';
    private static final String DATE_PATTERN = "okr.common.date-pattern";

    private final I18nResolver i18n;

    public JiraTexts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    @Override
    public String text(Locale locale, String key, List<?> arguments) {
        if (arguments.isEmpty()) {
            return i18n.getText(locale, key);
        }
        Serializable[] filled =
                arguments.stream().map(argument -> written(locale, argument)).toArray(Serializable[]::new);
        return i18n.getText(locale, key, filled);
    }

    /** Whole numbers stay numbers, so that a text may choose between singular and plural. */
    private Serializable written(Locale locale, Object argument) {
        if (argument instanceof BigDecimal) {
            return decimal(locale, (BigDecimal) argument);
        }
        if (argument instanceof LocalDate) {
            return DateTimeFormatter.ofPattern(i18n.getText(locale, DATE_PATTERN), locale)
                    .format((LocalDate) argument);
        }
        return argument instanceof Integer ? (Integer) argument : String.valueOf(argument);
    }

    /** With all its decimals, where a message format of its own would stop after three, and a minus that looks like one. */
    private static String decimal(Locale locale, BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number).replace('-', MINUS);
    }
}
