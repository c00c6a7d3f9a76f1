package org.waypoint.okr.app.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.IssueFigures;
import org.waypoint.okr.app.port.IssueFigures.Figure;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.source.SourceDefinition;

/** Runs a search as its person, who must still be here and still manage the unit's OKRs each time. */
final class SourceMeasuring {
    private final Access access;
    private final Users users;
    private final IssueFigures figures;
    private final Today today;

    SourceMeasuring(Access access, Users users, IssueFigures figures, Today today) {
        this.access = access;
        this.users = users;
        this.figures = figures;
        this.today = today;
    }

    SourcePreview measure(KeyResultPlace place, SourceDefinition definition) {
        Actor runAs = runAs(place, definition);
        Instant start = today.now();
        Figure figure =
                figures.measure(runAs, definition.kind(), SourceFields.jql(definition), definition.numberFieldId());
        return new SourcePreview(
                figure.value(),
                figure.issues(),
                Duration.between(start, today.now()).toMillis());
    }

    private Actor runAs(KeyResultPlace place, SourceDefinition definition) {
        String key = SourceFields.runAs(definition);
        Optional<Person> person = users.find(key);
        // the sentence stands on the page of the key result: people know each other by name, not by key
        String name = person.map(Person::displayName).orElse(key);
        if (person.filter(Person::active).isEmpty()) {
            throw Refused.field("runAsKey", Reason.UNKNOWN_USER, name);
        }
        Actor runAs = new Actor(key, Locale.ENGLISH);
        if (!access.loggedIn(runAs).mayManage(place.unit())) {
            throw Refused.field("runAsKey", Reason.RUN_AS_NOT_ALLOWED, name);
        }
        return runAs;
    }
}
