package org.waypoint.okr.app.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.domain.rhythm.RhythmEvent;
import org.waypoint.okr.domain.rhythm.message.MessageKind;

/**
 * The rhythm at a glance.
 *
 * @param units those with key results; those with the most stale ones first, then the most late ones, then by name
 * @param calendar the next weeks
 * @param unsubscribed how many people do not want a kind of mail; a number, never names
 */
public record ConsoleView(
        LocalDate today,
        List<UnitRhythm> units,
        List<RhythmEvent> calendar,
        MessageSettingsView settings,
        Map<MessageKind, Integer> unsubscribed) {
    public ConsoleView {
        units = List.copyOf(units);
        calendar = List.copyOf(calendar);
        unsubscribed = Map.copyOf(unsubscribed);
    }
}
