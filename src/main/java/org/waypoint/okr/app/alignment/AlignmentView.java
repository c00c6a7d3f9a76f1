package org.waypoint.okr.app.alignment;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.alignment.Alignment;

/** A link with the words at both ends; the key result's title is set when it leads to one. */
public record AlignmentView(
        Alignment alignment,
        String fromTitle,
        String fromUnit,
        String toTitle,
        String toUnit,
        @Nullable String toKeyResultTitle,
        boolean mayRemove) {}
