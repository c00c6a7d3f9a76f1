package org.waypoint.okr.app.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.refusal.Reason;

/**
 * Reads user keys. A person who is named anew must exist and be active; one who was named before may stay, so that
 * a colleague's leaving does not block every later edit.
 */
public final class PeopleFields {
    private static final int MAX_KEY = 255;

    private final Input input;
    private final Users users;

    public PeopleFields(Input input, Users users) {
        this.input = input;
        this.users = users;
    }

    public String required(String field, @Nullable String before) {
        String key = input.requiredText(field, MAX_KEY);
        return key.isEmpty() ? key : known(field, key, key.equals(before));
    }

    public @Nullable String optional(String field, @Nullable String before) {
        String key = input.text(field, MAX_KEY);
        return key == null ? null : known(field, key, key.equals(before));
    }

    /** Each key once, in the given order. */
    public List<String> several(String field, List<String> before) {
        LinkedHashSet<String> keys = new LinkedHashSet<>(input.texts(field));
        keys.forEach(key -> known(field, key, before.contains(key)));
        return new ArrayList<>(keys);
    }

    private String known(String field, String key, boolean wasNamedBefore) {
        if (!wasNamedBefore && users.find(key).filter(Person::active).isEmpty()) {
            input.refuse(field, Reason.UNKNOWN_USER, key);
        }
        return key;
    }
}
