package org.waypoint.okr.app.port;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people whom one answer names, looked up once. */
public final class People {
    private final Map<String, Person> byKey;

    private People(Map<String, Person> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    public static People of(Users users, Collection<String> userKeys) {
        return new People(users.named(userKeys.stream().distinct().toList()));
    }

    /** The person; somebody unknown to Jira appears under the key itself, inactive. */
    public Person named(String userKey) {
        Person person = byKey.get(userKey);
        return person != null ? person : new Person(userKey, userKey, false);
    }

    public @Nullable Person namedOrNull(@Nullable String userKey) {
        return userKey == null ? null : named(userKey);
    }
}
