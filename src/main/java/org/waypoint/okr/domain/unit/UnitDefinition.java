package org.waypoint.okr.domain.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a unit.
 *
 * @param name 1 to 255 characters
 * @param projectIds Jira projects whose pages show the unit's OKRs; several units may share a project
 * @param leadKeys user keys of the people who lead the unit and may manage its OKRs
 */
public record UnitDefinition(
        String name,
        UnitLevel level,
        @Nullable UnitId parentId,
        List<Long> projectIds,
        List<String> leadKeys,
        @Nullable String coachKey) {
    public UnitDefinition {
        projectIds = List.copyOf(projectIds);
        leadKeys = List.copyOf(leadKeys);
    }
}
