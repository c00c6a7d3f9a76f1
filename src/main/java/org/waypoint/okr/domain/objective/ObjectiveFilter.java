package org.waypoint.okr.domain.objective;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * Which objectives are meant; null leaves a criterion open.
 *
 * @param unitIds an empty set matches nothing
 * @param text part of the title, upper and lower case alike
 */
public record ObjectiveFilter(
        @Nullable CycleId cycleId,
        @Nullable Set<UnitId> unitIds,
        @Nullable String ownerKey,
        @Nullable String text) {}
