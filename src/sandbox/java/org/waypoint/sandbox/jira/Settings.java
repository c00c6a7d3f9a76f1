package org.waypoint.sandbox.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waypoint.sandbox.NotImitated;

/** Plugin settings, kept in a small file beside the database; only texts, lists and maps of texts, as in Jira. */
public final class Settings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path file;
    private final Map<String, Object> values = new TreeMap<>();

    /** @param file where to keep them, or null to forget them */
    @SuppressWarnings("unchecked")
    Settings(Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            try {
                values.putAll(JSON.readValue(file.toFile(), Map.class));
            } catch (IOException e) {
                throw new UncheckedIOException("The settings in " + file + " cannot be read", e);
            }
        }
    }

    public PluginSettings createGlobalSettings() {
        return createSettingsForKey("");
    }

    public PluginSettings createSettingsForKey(String key) {
        return Imitation.of(PluginSettings.class, new ForKey(this, key == null ? "" : key));
    }

    private synchronized Object read(String key) {
        return values.get(key);
    }

    private synchronized Object write(String key, Object value) {
        boolean known = value == null || value instanceof String || value instanceof List || value instanceof Map;
        if (!known) {
            throw new NotImitated("Plugin settings take texts, lists and maps, not " + value.getClass() + ".");
        }
        Object before = value == null ? values.remove(key) : values.put(key, value);
        if (file != null) {
            try {
                Files.createDirectories(file.getParent());
                JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return before;
    }

    /** Behind {@code PluginSettings}. */
    static final class ForKey {
        private final Settings settings;
        private final String prefix;

        ForKey(Settings settings, String prefix) {
            this.settings = settings;
            this.prefix = prefix;
        }

        public Object get(String key) {
            return settings.read(prefix + key);
        }

        public Object put(String key, Object value) {
            return settings.write(prefix + key, value);
        }

        public Object remove(String key) {
            return settings.write(prefix + key, null);
        }
    }
}
