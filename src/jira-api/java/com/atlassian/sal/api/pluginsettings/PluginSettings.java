package com.atlassian.sal.api.pluginsettings;

/** A store of settings: strings, lists and maps of strings. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
