package org.waypoint.okr.domain.closing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.ObjectiveId;

/**
 * What becomes of an objective.
 *
 * @param why one line
 * @param children what is to happen to those that lead to it
 * @param carriedTo the draft that continues it; null when it does not continue, or the draft was deleted
 */
public record Decided(
        Decision decision,
        String why,
        Map<ObjectiveId, ChildPlan> children,
        @Nullable ObjectiveId carriedTo,
        Stamp stamp) {
    public Decided {
        children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
    }

    /** Whether saying that again would change nothing. */
    public boolean says(Decision otherDecision, String otherWhy, Map<ObjectiveId, ChildPlan> otherChildren) {
        return decision == otherDecision && why.equals(otherWhy) && children.equals(otherChildren);
    }
}
