package org.waypoint.okr.domain.settings;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation calls the colours of grades, the same in every language; null for the word that each reader's own
 * language has.
 */
public record BandLabels(
        @Nullable String red,
        @Nullable String amber,
        @Nullable String green) {
    public static BandLabels none() {
        return new BandLabels(null, null, null);
    }
}
