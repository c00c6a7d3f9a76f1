package org.waypoint.okr.app.objective;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.input.Paging;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Projects;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Finds objectives by the criteria of the contract. A project the reader may not browse matches nothing, like a missing one. */
final class ObjectiveSearch {
    private static final int MAX_TEXT = 255;

    private final Stores stores;
    private final Projects projects;

    ObjectiveSearch(Stores stores, Projects projects) {
        this.stores = stores;
        this.projects = projects;
    }

    PageOf<Objective> page(Rights rights, Input query) {
        Paging paging = Paging.of(query);
        Long cycleId = query.id("cycleId");
        Long unitId = query.id("unitId");
        String projectKey = query.text("projectKey", MAX_TEXT);
        String ownerKey = query.text("ownerKey", MAX_TEXT);
        String text = query.text("q", MAX_TEXT);
        query.refuseIfAny();
        ObjectiveFilter filter = new ObjectiveFilter(
                cycleId == null ? null : new CycleId(cycleId), units(rights, unitId, projectKey), ownerKey, text);
        List<Objective> found = stores.objectives().find(filter, paging.offset(), paging.limit());
        return new PageOf<>(found, stores.objectives().count(filter), paging.offset(), paging.limit());
    }

    private @Nullable Set<UnitId> units(Rights rights, @Nullable Long unitId, @Nullable String projectKey) {
        Set<UnitId> units = unitId == null ? null : new HashSet<>(Set.of(new UnitId(unitId)));
        if (projectKey == null) {
            return units;
        }
        Set<UnitId> ofProject = ofProject(rights, projectKey);
        if (units == null) {
            return ofProject;
        }
        units.retainAll(ofProject);
        return units;
    }

    private Set<UnitId> ofProject(Rights rights, String projectKey) {
        Optional<ProjectRef> project = projects.byKey(projectKey).filter(found -> rights.mayBrowse(found.id()));
        if (project.isEmpty()) {
            return Set.of();
        }
        long projectId = project.get().id();
        return stores.units().all().stream()
                .filter(unit -> unit.definition().projectIds().contains(projectId))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }
}
