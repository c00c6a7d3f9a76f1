package org.waypoint.okr.app.rhythm;

import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.rhythm.message.Message;

/**
 * A line of the send log.
 *
 * @param interrupted nobody knows whether it was sent: the node did not come back
 */
public record MessageView(Message message, Person recipient, boolean interrupted, boolean mayBeSentAgain) {}
