package org.waypoint.okr.app.source;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PeopleFields;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceInterval;

/**
 * Reads a source from raw input. A search shows everybody a number that its person may see, so nobody but an
 * administrator lets it run as somebody else: a colleague's permissions are not ours to lend out. Whoever changes another
 * person's search therefore becomes the person it runs as; only its rhythm may change without that.
 */
final class SourceFields {
    private static final String RUN_AS = "runAsKey";
    private static final List<String> SEARCH_ONLY = List.of("jql", "numberFieldId", "interval", RUN_AS);

    private final Input input;
    private final Users users;

    SourceFields(Input input, Users users) {
        this.input = input;
        this.users = users;
    }

    SourceDefinition read(Rights rights, SourceDefinition before) {
        CheckInSource kind = input.requiredChoice("kind", CheckInSource.class);
        // forms send every field they have; what does not count for the kind is not looked at, so it cannot be refused
        SEARCH_ONLY.forEach(input::has);
        return kind.isSearch()
                ? search(kind, rights, before)
                : new SourceDefinition(kind, null, null, null, SourceInterval.DAILY);
    }

    private SourceDefinition search(CheckInSource kind, Rights rights, SourceDefinition before) {
        String jql = input.requiredText("jql", SourceDefinition.MAX_JQL);
        Long field = kind.needsField() ? Long.valueOf(input.requiredId("numberFieldId")) : null;
        SourceInterval interval = input.choice("interval", SourceInterval.class);
        String runAs = new PeopleFields(input, users).optional(RUN_AS, before.runAsKey());
        SourceDefinition next = new SourceDefinition(
                kind,
                jql,
                field,
                runAs == null ? rights.actor().key() : runAs,
                interval == null ? before.interval() : interval);
        requireOwnPermissions(rights, before, next);
        return next;
    }

    private void requireOwnPermissions(Rights rights, SourceDefinition before, SourceDefinition next) {
        boolean own = Objects.equals(next.runAsKey(), rights.actor().key());
        if (!own && !rights.mayAdminister() && !next.asksTheSame(before)) {
            input.refuse(RUN_AS, Reason.RUN_AS_YOURSELF);
        }
    }

    /** What a search needs to be run; only for definitions of one. */
    static String jql(SourceDefinition definition) {
        return required(definition.jql());
    }

    static String runAs(SourceDefinition definition) {
        return required(definition.runAsKey());
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("A source that is no search was asked for one");
        }
        return text;
    }
}
