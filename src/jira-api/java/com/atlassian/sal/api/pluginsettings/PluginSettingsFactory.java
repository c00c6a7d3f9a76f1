package com.atlassian.sal.api.pluginsettings;

/** Opens stores of settings. */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
