package org.waypoint.sandbox.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sandbox's own texts, in the languages it can be switched to. */
public final class FrameTexts {
    private FrameTexts() {}

    public static String text(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "sandbox.frame",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
