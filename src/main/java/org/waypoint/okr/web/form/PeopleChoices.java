package org.waypoint.okr.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Person;

/** People to choose from: those already named, the reader, then whoever Jira offers first. */
public final class PeopleChoices {
    private final MeService me;

    public PeopleChoices(MeService me) {
        this.me = me;
    }

    public List<Person> of(Actor actor, List<Person> named) {
        Map<String, Person> people = new LinkedHashMap<>();
        named.forEach(person -> people.putIfAbsent(person.userKey(), person));
        Person reader = me.me(actor).user();
        people.putIfAbsent(reader.userKey(), reader);
        me.searchPeople(actor, "").forEach(person -> people.putIfAbsent(person.userKey(), person));
        return List.copyOf(people.values());
    }
}
