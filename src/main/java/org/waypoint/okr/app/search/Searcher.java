package org.waypoint.okr.app.search;

import org.waypoint.okr.app.port.Actor;

/**
 * For whom a search is made. A search may be a filter's, a board's or a report's: there is not always a request.
 *
 * @param unrestricted Jira searches with permissions switched off, as it does for its own housekeeping
 */
public record Searcher(Actor actor, boolean unrestricted) {
    /** Everyone who is logged in reads OKRs; a visitor's search finds nothing. */
    boolean mayRead() {
        return unrestricted || !actor.isAnonymous();
    }
}
