package org.waypoint.okr.app.explain;

import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Projects;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.ProjectScope;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.numbers.LadderNumber;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.Origin;

/** Numbers about the objectives of one project in one cycle. */
public final class ProjectNumbers {
    private final Stores stores;
    private final Projects projects;
    private final OkrReader reader;

    public ProjectNumbers(Stores stores, Projects projects, OkrReader reader) {
        this.stores = stores;
        this.projects = projects;
        this.reader = reader;
    }

    /** Refused: NOT_FOUND unless the reader browses the project. */
    Found find(Rights rights, Asked asked) {
        ProjectScope scope = ProjectScope.of(reader, rights, projects, asked.projectKey(), asked.cycleId());
        Cycle cycle = scope.cycle();
        List<Objective> objectives =
                cycle == null ? List.of() : stores.objectives().in(cycle.id(), scope.unitIds());
        List<Origin> origins = objectives.stream()
                .map(objective -> objective.definition().origin())
                .toList();
        return new Found(scope.project().name(), null, LadderNumber.of(origins), Map.of());
    }
}
