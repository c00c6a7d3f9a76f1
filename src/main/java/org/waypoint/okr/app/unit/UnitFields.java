package org.waypoint.okr.app.unit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PeopleFields;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.domain.unit.UnitRule;

/** Reads a unit from raw input; what is absent stays as it was. */
final class UnitFields {
    private final Input input;
    private final Host host;
    private final @Nullable UnitDefinition before;

    UnitFields(Input input, Host host, @Nullable UnitDefinition before) {
        this.input = input;
        this.host = host;
        this.before = before;
    }

    UnitDefinition read() {
        return new UnitDefinition(
                before != null && !input.has("name") ? before.name() : input.requiredText("name", UnitRule.MAX_NAME),
                before != null && !input.has("level") ? before.level() : input.requiredChoice("level", UnitLevel.class),
                before != null && !input.has("parentId") ? before.parentId() : parentId(),
                before != null && !input.has("projectKeys") ? before.projectIds() : projectIds(),
                before != null && !input.has("leadKeys") ? before.leadKeys() : leadKeys(),
                before != null && !input.has("coachKey") ? before.coachKey() : coachKey());
    }

    private @Nullable UnitId parentId() {
        Long id = input.id("parentId");
        return id == null ? null : new UnitId(id);
    }

    private List<Long> projectIds() {
        LinkedHashSet<Long> ids = new LinkedHashSet<>();
        for (String key : input.texts("projectKeys")) {
            host.projects()
                    .byKey(key)
                    .ifPresentOrElse(
                            project -> ids.add(project.id()),
                            () -> input.refuse("projectKeys", Reason.UNKNOWN_PROJECT, key));
        }
        return new ArrayList<>(ids);
    }

    private List<String> leadKeys() {
        return new PeopleFields(input, host.users())
                .several("leadKeys", before == null ? List.of() : before.leadKeys());
    }

    private @Nullable String coachKey() {
        return new PeopleFields(input, host.users()).optional("coachKey", before == null ? null : before.coachKey());
    }
}
