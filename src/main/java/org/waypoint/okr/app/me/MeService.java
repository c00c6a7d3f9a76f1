package org.waypoint.okr.app.me;

import java.util.List;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;

/** Who is asking. */
public final class MeService {
    /** The user and what they may do everywhere. Refused: NOT_LOGGED_IN. */
    public MeView me(Actor actor) {
        throw new IllegalStateException("MeService");
    }

    /** Up to 20 active people whose name matches, for pickers. */
    public List<Person> searchPeople(Actor actor, String text) {
        throw new IllegalStateException("MeService");
    }

    /** Projects the actor may browse, by name. */
    public List<ProjectRef> projects(Actor actor) {
        throw new IllegalStateException("MeService");
    }
}
