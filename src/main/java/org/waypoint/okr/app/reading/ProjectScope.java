package org.waypoint.okr.app.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Projects;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * What a page about a project in a cycle begins with.
 *
 * @param units those that work in the project
 * @param cycle the one that was asked for, else the running one; null when the instance has none
 */
public record ProjectScope(
        ProjectRef project, List<Unit> units, @Nullable Cycle cycle, Reading reading) {
    public ProjectScope {
        units = List.copyOf(units);
    }

    /** Refused: NOT_FOUND unless the reader browses the project, and for a cycle that does not exist. */
    public static ProjectScope of(
            OkrReader reader, Rights rights, Projects projects, String projectKey, @Nullable Long cycleId) {
        ProjectRef project = projects.byKey(projectKey)
                .filter(found -> rights.mayBrowse(found.id()))
                .orElseThrow(ProjectScope::missing);
        Reading reading = reader.open(rights);
        List<Unit> units = reading.units().stream()
                .filter(unit -> unit.definition().projectIds().contains(project.id()))
                .toList();
        return new ProjectScope(project, units, cycle(reading, cycleId), reading);
    }

    public Set<UnitId> unitIds() {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }

    private static @Nullable Cycle cycle(Reading reading, @Nullable Long cycleId) {
        if (cycleId == null) {
            return Lookup.current(reading.cycles(), reading.today()).orElse(null);
        }
        return reading.cycles().stream()
                .filter(cycle -> cycle.id().equals(new CycleId(cycleId)))
                .findFirst()
                .orElseThrow(ProjectScope::missing);
    }

    private static Refused missing() {
        return Refused.because(Reason.NOT_FOUND);
    }
}
