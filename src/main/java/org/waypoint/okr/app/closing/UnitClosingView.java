package org.waypoint.okr.app.closing;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.closing.UnitProgress;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;

/**
 * How far a unit has come with closing a cycle.
 *
 * @param message what its lead says about the cycle; null when nothing
 * @param messageBy who says it; null like the message
 * @param overrunDays days since the end of the closing window, as long as something is open; else 0
 */
public record UnitClosingView(
        Unit unit,
        UnitProgress progress,
        Retrospective.@Nullable Message message,
        @Nullable Person messageBy,
        int overrunDays) {}
