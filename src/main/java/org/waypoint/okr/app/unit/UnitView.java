package org.waypoint.okr.app.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.domain.unit.Unit;

/**
 * A unit with the names behind its keys.
 *
 * @param projects those that still exist
 * @param mayEdit the reader may change the unit itself
 * @param mayManage the reader may add and change its objectives
 */
public record UnitView(
        Unit unit,
        List<ProjectRef> projects,
        List<Person> leads,
        @Nullable Person coach,
        boolean mayEdit,
        boolean mayManage) {
    public UnitView {
        projects = List.copyOf(projects);
        leads = List.copyOf(leads);
    }
}
