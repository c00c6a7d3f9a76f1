package org.waypoint.okr.app.objective;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PeopleFields;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveRule;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.unit.UnitId;

/** Reads an objective from raw input; what is absent stays as it was. */
final class ObjectiveFields {
    private final Input input;
    private final PeopleFields people;

    ObjectiveFields(Input input, Users users) {
        this.input = input;
        this.people = new PeopleFields(input, users);
    }

    /** A new one: title, unit and cycle must be said, the rest has sensible beginnings. */
    ObjectiveDefinition create(String actorKey) {
        String ownerKey = people.optional("ownerKey", actorKey);
        ObjectiveDefinition beginning = new ObjectiveDefinition(
                input.requiredText("title", ObjectiveRule.MAX_TITLE),
                null,
                null,
                ObjectiveType.ASPIRATIONAL,
                Origin.FROM_THE_TEAM,
                ObjectiveState.DRAFT,
                new UnitId(input.requiredId("unitId")),
                new CycleId(input.requiredId("cycleId")),
                ownerKey == null ? actorKey : ownerKey,
                null,
                null);
        return said(beginning);
    }

    ObjectiveDefinition change(ObjectiveDefinition before) {
        return said(new ObjectiveDefinition(
                input.has("title") ? input.requiredText("title", ObjectiveRule.MAX_TITLE) : before.title(),
                before.description(),
                before.why(),
                before.type(),
                before.origin(),
                before.state(),
                input.has("unitId") ? new UnitId(input.requiredId("unitId")) : before.unitId(),
                input.has("cycleId") ? new CycleId(input.requiredId("cycleId")) : before.cycleId(),
                input.has("ownerKey") ? people.required("ownerKey", before.ownerKey()) : before.ownerKey(),
                before.grade(),
                before.decision()));
    }

    private ObjectiveDefinition said(ObjectiveDefinition before) {
        return new ObjectiveDefinition(
                before.title(),
                text("description", before.description()),
                text("why", before.why()),
                choice("type", ObjectiveType.class, before.type()),
                choice("origin", Origin.class, before.origin()),
                choice("state", ObjectiveState.class, before.state()),
                before.unitId(),
                before.cycleId(),
                before.ownerKey(),
                input.has("grade") ? input.decimal("grade") : before.grade(),
                input.has("decision") ? input.choice("decision", Decision.class) : before.decision());
    }

    private @Nullable String text(String field, @Nullable String fallback) {
        return input.has(field) ? input.text(field, ObjectiveRule.MAX_TEXT) : fallback;
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type, E fallback) {
        return input.has(field) ? input.requiredChoice(field, type) : fallback;
    }
}
