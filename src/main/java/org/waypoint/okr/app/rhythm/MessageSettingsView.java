package org.waypoint.okr.app.rhythm;

import java.util.List;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;

/** What is sent and when, with the people who get the digest. */
public record MessageSettingsView(MessageSettings settings, List<Person> digest) {
    public MessageSettingsView {
        digest = List.copyOf(digest);
    }
}
