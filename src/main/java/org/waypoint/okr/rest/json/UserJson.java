package org.waypoint.okr.rest.json;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Person;

/** A user. */
public record UserJson(String userKey, String displayName) {
    public static UserJson of(Person person) {
        return new UserJson(person.userKey(), person.displayName());
    }

    static @Nullable UserJson ofNullable(@Nullable Person person) {
        return person == null ? null : of(person);
    }
}
