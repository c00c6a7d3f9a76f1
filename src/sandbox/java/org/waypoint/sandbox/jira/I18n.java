package org.waypoint.sandbox.jira;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;

/** Texts in one language: the worker behind {@code I18nHelper}, and {@code $i18n} of templates. */
public final class I18n {
    private final Texts texts;
    private final Locale locale;

    public I18n(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public I18nHelper face() {
        return Imitation.of(I18nHelper.class, this);
    }

    public Locale getLocale() {
        return locale;
    }

    public boolean isKeyDefined(String key) {
        return texts.raw(locale, key) != null;
    }

    public String getText(String key) {
        return texts.text(locale, key);
    }

    public String getText(String key, String value1) {
        return texts.text(locale, key, value1);
    }

    public String getText(String key, String value1, String value2) {
        return texts.text(locale, key, value1, value2);
    }

    public String getText(String key, Object value1, Object value2, Object value3) {
        return texts.text(locale, key, value1, value2, value3);
    }

    /** One value, or several in an array or a collection. */
    public String getText(String key, Object values) {
        if (values instanceof Object[]) {
            return texts.text(locale, key, (Object[]) values);
        }
        if (values instanceof Collection) {
            return texts.text(locale, key, ((Collection<?>) values).toArray());
        }
        return texts.text(locale, key, values);
    }
}
