package org.waypoint.okr.web.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.console.SettingsForm;

/** The kinds of mail as boxes to tick. */
final class KindSwitches {
    private static final String NAME = "okr.console.kind.";
    private static final String DESCRIPTION = "okr.console.kind-hint.";

    private final Formats formats;

    KindSwitches(Formats formats) {
        this.formats = formats;
    }

    /** In the order of a week: the due day first. */
    static List<MessageKind> ordered() {
        return List.of(MessageKind.SCHEDULE, MessageKind.REMINDER, MessageKind.ENCOURAGEMENT, MessageKind.DIGEST);
    }

    String name(MessageKind kind) {
        return formats.word(NAME, kind);
    }

    List<SettingsForm.Switch> of(Set<String> on, Map<MessageKind, Integer> unsubscribed) {
        return ordered().stream().map(kind -> one(kind, on, unsubscribed)).toList();
    }

    /** The names in a field that holds several values with commas between them. */
    static Set<String> chosen(String field) {
        return Set.copyOf(Arrays.asList(field.split(",", -1)));
    }

    private SettingsForm.Switch one(MessageKind kind, Set<String> on, Map<MessageKind, Integer> unsubscribed) {
        int people = unsubscribed.getOrDefault(kind, 0);
        return new SettingsForm.Switch(
                kind.name(),
                "okr-kind-" + Formats.css(kind),
                name(kind),
                formats.word(DESCRIPTION, kind),
                on.contains(kind.name()),
                people == 0 ? "" : formats.text("okr.console.unsubscribed", people),
                people > 0);
    }
}
