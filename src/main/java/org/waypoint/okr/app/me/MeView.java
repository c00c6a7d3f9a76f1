package org.waypoint.okr.app.me;

import org.waypoint.okr.app.port.Person;

/** Who is asking and what they may do everywhere. */
public record MeView(Person user, boolean mayAdminister, boolean mayCoordinate) {}
