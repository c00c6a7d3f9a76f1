package org.waypoint.okr.app.hypothesis;

import org.jspecify.annotations.Nullable;

/**
 * The epic behind a bet, as far as the reader may see it. When hidden, every text is null; when the issue was deleted,
 * key and summary are the last known ones.
 */
public record EpicView(
        boolean hidden,
        boolean gone,
        @Nullable String key,
        @Nullable String summary,
        @Nullable String statusName) {}
