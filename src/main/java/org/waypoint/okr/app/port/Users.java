package org.waypoint.okr.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jira's users. */
public interface Users {
    Optional<Person> find(String userKey);

    /** Every given key answered: a user who was deleted appears under the key itself, inactive. */
    Map<String, Person> named(Collection<String> userKeys);

    /** Active users whose name matches, at most {@code limit}; empty when the actor may not search for people. */
    List<Person> search(Actor actor, String text, int limit);
}
