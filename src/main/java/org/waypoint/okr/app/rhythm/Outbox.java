package org.waypoint.okr.app.rhythm;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.app.port.Addressee;
import org.waypoint.okr.app.port.Mail;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.app.port.Post;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.rhythm.message.History;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.domain.rhythm.message.ReminderRule;

/** What would go out now: the letters of today for everybody who has not got theirs yet. Reads, and sends nothing. */
final class Outbox {
    private final RhythmToday rhythm;
    private final ZoneId zone;
    private final Recipients recipients;
    private final LetterWriter writer;
    private final MessageSettings settings;
    private final List<Message> recent;

    Outbox(Stores stores, Post post, Permissions permissions, Texts texts, Today today) {
        this.rhythm = RhythmToday.read(stores, today);
        this.zone = today.zone();
        this.recipients = new Recipients(post, permissions);
        this.settings = post.settings().read();
        this.recent = post.messages().since(rhythm.date().minusDays(ReminderRule.DAYS_REMEMBERED));
        MailAddresses addresses = new MailAddresses(post.baseUrl().baseUrl());
        this.writer = new LetterWriter(texts, addresses, rhythm, today.now());
    }

    /** Today's letters, without those who were written to today already. */
    List<Letter> letters() {
        Set<String> done = recent.stream()
                .filter(this::wasToday)
                .map(Message::recipientKey)
                .collect(Collectors.toSet());
        return letters(recent).stream()
                .filter(letter -> !done.contains(letter.recipientKey()))
                .toList();
    }

    /** What the recipient of a message would be told if it had never been; nothing when they heard from us today. */
    List<Letter> instead(Message message) {
        List<Message> others = recent.stream()
                .filter(other -> !other.id().equals(message.id()))
                .toList();
        boolean heardToday = others.stream()
                .anyMatch(other -> wasToday(other) && other.recipientKey().equals(message.recipientKey()));
        if (heardToday) {
            return List.of();
        }
        return letters(others).stream()
                .filter(letter -> letter.recipientKey().equals(message.recipientKey()))
                .toList();
    }

    /** Whether it is the one mail that its recipient gets today, be it an old one that somebody sent once more. */
    private boolean wasToday(Message message) {
        boolean again =
                message.state() != MessageState.FAILED && message.heardOn(zone).equals(rhythm.date());
        return again || message.day().equals(rhythm.date());
    }

    Mail write(Letter letter) {
        String key = letter.recipientKey();
        return writer.write(letter, reader(letter), recipients.preference(key).plainText());
    }

    /** The same without markup, to be looked at. */
    Mail plain(Letter letter) {
        return writer.write(letter, reader(letter), true);
    }

    Addressee reader(Letter letter) {
        return recipients
                .find(letter.recipientKey())
                .orElseThrow(() -> new IllegalStateException("Only who can be reached gets a letter"));
    }

    private List<Letter> letters(List<Message> history) {
        return new ReminderRule(rhythm.date(), settings.kinds(), new History(history, zone), recipients)
                .letters(rhythm.watched());
    }
}
