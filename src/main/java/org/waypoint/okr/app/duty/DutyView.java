package org.waypoint.okr.app.duty;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.EpicView;
import org.waypoint.okr.app.port.Person;

/**
 * Something that is owed, with the names in it.
 *
 * @param owner of the key result or objective; null where it concerns a unit as a whole
 * @param epic of the hypothesis, as far as the reader may see it; only for a verdict
 */
public record DutyView(
        Duty duty, @Nullable Person owner, @Nullable EpicView epic) {}
