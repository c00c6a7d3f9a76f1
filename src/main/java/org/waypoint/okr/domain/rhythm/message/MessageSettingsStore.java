package org.waypoint.okr.domain.rhythm.message;

/** Where it is kept what is sent and when. */
public interface MessageSettingsStore {
    /** As stored, or the defaults as long as nobody changed them. */
    MessageSettings read();

    /** Refuses with CHANGED_MEANWHILE when the stored version is another. */
    MessageSettings store(MessageSettings next, long expectedVersion);
}
