package org.waypoint.okr.domain.rhythm.message;

import org.jspecify.annotations.Nullable;

/** Which messages are meant; null leaves a criterion open. */
public record MessageFilter(
        @Nullable MessageKind kind, @Nullable MessageState state) {}
