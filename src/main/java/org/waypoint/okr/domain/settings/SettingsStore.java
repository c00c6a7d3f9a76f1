package org.waypoint.okr.domain.settings;

/** Where the one set of settings is kept. */
public interface SettingsStore {
    /** The stored settings, or the defaults as long as nobody changed them. */
    Settings read();

    /** Refuses with CHANGED_MEANWHILE when the stored version is another. */
    Settings store(Settings next, long expectedVersion);
}
