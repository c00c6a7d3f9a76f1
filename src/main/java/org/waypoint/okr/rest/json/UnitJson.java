package org.waypoint.okr.rest.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.unit.UnitDefinition;

/** A unit; keys as a request names them, names beside them. */
public record UnitJson(
        long id,
        String name,
        String level,
        @Nullable Long parentId,
        List<String> projectKeys,
        List<String> leadKeys,
        @Nullable String coachKey,
        List<UserJson> leads,
        @Nullable UserJson coach,
        long version,
        boolean mayEdit,
        boolean mayManage) {
    public static UnitJson of(UnitView view) {
        UnitDefinition definition = view.unit().definition();
        return new UnitJson(
                view.unit().id().value(),
                definition.name(),
                definition.level().name(),
                definition.parentId() == null ? null : definition.parentId().value(),
                view.projects().stream().map(ProjectRef::key).toList(),
                definition.leadKeys(),
                definition.coachKey(),
                view.leads().stream().map(UserJson::of).toList(),
                UserJson.ofNullable(view.coach()),
                view.unit().version(),
                view.mayEdit(),
                view.mayManage());
    }
}
