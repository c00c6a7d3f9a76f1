package org.waypoint.okr.app.me;

import java.util.List;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;

/** Who is asking. */
public final class MeService {
    private static final int MAX_PEOPLE = 20;

    private final Access access;
    private final Host host;

    public MeService(Access access, Host host) {
        this.access = access;
        this.host = host;
    }

    /** The user and what they may do everywhere. Refused: NOT_LOGGED_IN. */
    public MeView me(Actor actor) {
        Rights rights = access.loggedIn(actor);
        Person person = host.users().find(actor.key()).orElseGet(() -> new Person(actor.key(), actor.key(), true));
        return new MeView(person, rights.mayAdminister(), rights.mayCoordinate());
    }

    /** Up to 20 active people whose name matches, for pickers. */
    public List<Person> searchPeople(Actor actor, String text) {
        access.loggedIn(actor);
        return host.users().search(actor, text, MAX_PEOPLE);
    }

    /** Projects the actor may browse, by name. */
    public List<ProjectRef> projects(Actor actor) {
        access.loggedIn(actor);
        return host.projects().visibleTo(actor);
    }
}
