package org.waypoint.okr.domain.rhythm.message;

import java.util.Set;

/** Who wants to be told, and who may be. */
public interface Audience {
    /** Whether the person can be reached, may see the projects, and has not switched the kind off. */
    boolean hears(String userKey, MessageKind kind, Set<Long> projectIds);

    /** Who gets the digest. */
    Set<String> coordinators();
}
