package org.waypoint.okr.app.rhythm;

import java.util.Locale;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.rhythm.message.MessageKind;

/**
 * A mail that would go out now, in the words of its recipient.
 *
 * @param text its body without markup
 */
public record LetterView(Person recipient, MessageKind kind, Locale locale, String subject, String text) {}
