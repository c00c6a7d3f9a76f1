package org.waypoint.okr.app.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;

/** Puts names to the projects and people of units; asks Jira once for all of them. */
public final class UnitViews {
    private final Host host;

    public UnitViews(Host host) {
        this.host = host;
    }

    public UnitView of(Rights rights, Unit unit) {
        return of(rights, List.of(unit)).get(0);
    }

    /** In the given order. */
    public List<UnitView> of(Rights rights, Collection<Unit> units) {
        Set<Long> projectIds = new LinkedHashSet<>();
        Set<String> userKeys = new LinkedHashSet<>();
        for (Unit unit : units) {
            projectIds.addAll(unit.definition().projectIds());
            userKeys.addAll(people(unit.definition()));
        }
        Map<Long, ProjectRef> projects = host.projects().byIds(projectIds);
        Map<String, Person> people = host.users().named(userKeys);
        return units.stream().map(unit -> view(rights, unit, projects, people)).toList();
    }

    private static UnitView view(Rights rights, Unit unit, Map<Long, ProjectRef> projects, Map<String, Person> people) {
        UnitDefinition definition = unit.definition();
        return new UnitView(
                unit,
                definition.projectIds().stream()
                        .map(projects::get)
                        .filter(Objects::nonNull)
                        .toList(),
                definition.leadKeys().stream().map(people::get).toList(),
                definition.coachKey() == null ? null : people.get(definition.coachKey()),
                rights.mayCoordinate(),
                rights.mayManage(unit));
    }

    private static List<String> people(UnitDefinition definition) {
        List<String> keys = new ArrayList<>(definition.leadKeys());
        if (definition.coachKey() != null) {
            keys.add(definition.coachKey());
        }
        return keys;
    }
}
