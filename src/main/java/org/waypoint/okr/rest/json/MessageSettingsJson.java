package org.waypoint.okr.rest.json;

import java.util.List;
import org.waypoint.okr.app.rhythm.MessageSettingsView;

/** What is sent and when. */
public record MessageSettingsJson(List<String> kinds, int hour, List<UserJson> digest, long version) {
    public MessageSettingsJson {
        kinds = List.copyOf(kinds);
        digest = List.copyOf(digest);
    }

    public static MessageSettingsJson of(MessageSettingsView view) {
        return new MessageSettingsJson(
                view.settings().kinds().stream().map(Enum::name).sorted().toList(),
                view.settings().hour(),
                view.digest().stream().map(UserJson::of).toList(),
                view.settings().version());
    }
}
