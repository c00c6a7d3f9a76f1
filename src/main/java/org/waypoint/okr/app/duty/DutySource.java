package org.waypoint.okr.app.duty;

import java.util.List;

/**
 * Says what the reader owes of one or more kinds. Most sources are pure functions of what the desk has read. One that
 * needs a table of its own reads it in a number of statements that does not grow with the data. The list of all sources is in
 * {@code plugin.OkrComponents}.
 */
@FunctionalInterface
public interface DutySource {
    /** In any order; only what the reader may settle. */
    List<Duty> owed(DutyDesk desk);
}
