package org.waypoint.okr.domain.cycle;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a cycle.
 *
 * @param name 1 to 100 characters
 * @param range first and last day, both inclusive, in the instance's zone; null only for the backlog
 * @param parentId the year that a quarter belongs to, if any
 */
public record CycleDefinition(
        String name,
        @Nullable DateRange range,
        Cadence cadence,
        @Nullable CycleId parentId) {}
