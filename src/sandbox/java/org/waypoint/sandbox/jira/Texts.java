package org.waypoint.sandbox.jira;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.waypoint.sandbox.descriptor.PluginFolder;

/** Texts of the add-on by key and language. An unknown key is its own text, as in Jira. */
public final class Texts {
    private final PluginFolder folder;
    private final List<String> bundles;
    private final Map<Locale, Properties> loaded = new ConcurrentHashMap<>();

    /** @param bundles base names such as {@code i18n.texts} */
    public Texts(PluginFolder folder, List<String> bundles) {
        this.folder = folder;
        this.bundles = List.copyOf(bundles);
    }

    /** The pattern as written, or null when no bundle has the key. */
    public String raw(Locale locale, String key) {
        return loaded.computeIfAbsent(locale, this::load).getProperty(key);
    }

    /** The text with its arguments filled in; Jira formats every text, so an apostrophe is written twice. */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = raw(locale, key);
        return pattern == null ? key : new MessageFormat(pattern, locale).format(arguments);
    }

    private Properties load(Locale locale) {
        Properties texts = new Properties();
        for (String bundle : bundles) {
            String base = bundle.replace('.', '/');
            read(texts, base + ".properties");
            read(texts, base + "_" + locale.getLanguage() + ".properties");
            read(texts, base + "_" + locale.getLanguage() + "_" + locale.getCountry() + ".properties");
        }
        return texts;
    }

    private void read(Properties texts, String name) {
        if (folder.file(name) == null) {
            return;
        }
        try (InputStream in = folder.open(name)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
