package org.waypoint.okr.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Texts;

/** Sentences from the bundles that Jira loads. */
@Component
public final class JiraTexts implements Texts {
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
    private static Serializable written(Locale locale, Object argument) {
        if (argument instanceof BigDecimal) {
            return decimal(locale, (BigDecimal) argument);
        }
        if (argument instanceof LocalDate) {
            return new DateTimeFormatterBuilder()
                    .appendLocalized(FormatStyle.MEDIUM, null)
                    .toFormatter(locale)
                    .format((LocalDate) argument);
        }
        return argument instanceof Integer ? (Integer) argument : String.valueOf(argument);
    }

    /** With all its decimals: a message format of its own would stop after three. */
    private static String decimal(Locale locale, BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
