package org.waypoint.okr.app.closing;

import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;

/** What a lead says to everybody about a unit's cycle. */
public record UnitMessage(Unit unit, Retrospective.Message message, Person by) {}
