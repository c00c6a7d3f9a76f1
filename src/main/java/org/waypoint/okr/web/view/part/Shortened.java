package org.waypoint.okr.web.view.part;

import java.util.List;

/**
 * The first rows of a list that may be very long.
 *
 * @param any whether there is any row
 * @param more how many rows are left out, in words; empty when none is
 */
public record Shortened<T>(List<T> rows, boolean any, String more, boolean hasMore) {
    public Shortened {
        rows = List.copyOf(rows);
    }
}
