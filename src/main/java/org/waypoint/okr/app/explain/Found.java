package org.waypoint.okr.app.explain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.explanation.Explained;

/**
 * An explained number before it is put into words.
 *
 * @param about title of what it is about
 * @param names of what its explanation names, by id
 */
record Found(String about, @Nullable String unitOfMeasure, Explained explained, Map<?, String> names) {
    Found {
        names = Map.copyOf(names);
    }
}
