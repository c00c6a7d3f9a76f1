package org.waypoint.okr.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.waypoint.okr.app.port.Texts;

/** The texts that ship, read as the host reads them. */
public final class BundleTexts implements Texts {
    private final Properties english = read("/i18n/okr.properties");
    private final Properties german = read("/i18n/okr_de.properties");

    public static Formats english() {
        return new Formats(new BundleTexts(), Locale.UK);
    }

    public static Formats german() {
        return new Formats(new BundleTexts(), Locale.GERMANY);
    }

    @Override
    public String text(Locale locale, String key, List<?> arguments) {
        Properties texts = locale.getLanguage().equals("de") ? german : english;
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream stream = BundleTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
