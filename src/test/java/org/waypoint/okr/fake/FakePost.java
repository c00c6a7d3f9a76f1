package org.waypoint.okr.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waypoint.okr.app.port.Addressee;
import org.waypoint.okr.app.port.Mail;
import org.waypoint.okr.app.port.Mailer;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Post;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.MailPreference;
import org.waypoint.okr.domain.rhythm.message.MailPreferences;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.MessageFilter;
import org.waypoint.okr.domain.rhythm.message.MessageId;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;
import org.waypoint.okr.domain.rhythm.message.MessageSettingsStore;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.domain.rhythm.message.Messages;

/** A mail queue and a send log in memory. Everybody whom the fake Jira knows can be reached. */
public class FakePost implements Mailer, Messages, MailPreferences, MessageSettingsStore {
    private final FakeJira jira;
    private final Rows<Message> rows = new Rows<>();
    private final Set<String> claims = new HashSet<>();
    private final Map<String, MailPreference> preferences = new HashMap<>();
    private final Map<String, Locale> languages = new HashMap<>();
    private MessageSettings settings = MessageSettings.defaults();

    /** What was queued, oldest first. */
    public final List<Mail> queued = new ArrayList<>();
    /** Thrown by the queue instead of taking a mail; null when it works. */
    public Throwable trouble;

    public FakePost(FakeJira jira) {
        this.jira = jira;
    }

    public Post post() {
        return new Post(this, () -> "https://jira.example", this, this, this);
    }

    public FakePost speaking(String userKey, Locale locale) {
        languages.put(userKey, locale);
        return this;
    }

    public List<String> recipients() {
        return queued.stream().map(Mail::recipientKey).toList();
    }

    @Override
    public Optional<Addressee> addressee(String userKey) {
        ZoneId zone = ZoneOffset.UTC;
        return jira.find(userKey)
                .filter(Person::active)
                .map(person -> new Addressee(
                        userKey, person.displayName(), languages.getOrDefault(userKey, Locale.ENGLISH), zone));
    }

    @Override
    public void queue(Mail mail) {
        if (trouble instanceof RuntimeException refused) {
            throw refused;
        }
        if (trouble instanceof Error death) {
            throw death;
        }
        queued.add(mail);
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return rows.find(id.value());
    }

    @Override
    public List<Message> since(LocalDate day) {
        return rows.where(message -> !message.day().isBefore(day));
    }

    @Override
    public List<Message> find(MessageFilter filter, int offset, int limit) {
        return matching(filter).stream()
                .sorted(Comparator.comparing((Message message) -> message.id().value())
                        .reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public int count(MessageFilter filter) {
        return matching(filter).size();
    }

    @Override
    public Message claim(Letter letter, LocalDate day, Instant at) {
        if (!claims.add(day + " " + letter.recipientKey())) {
            throw new AlreadyClaimed(new IllegalStateException("unique index"));
        }
        return rows.add(id -> new Message(
                new MessageId(id),
                letter.recipientKey(),
                day,
                letter.kind(),
                letter.topics(),
                MessageState.CLAIMED,
                at,
                null,
                1,
                1));
    }

    @Override
    public Message reclaim(MessageId id, Letter letter, long expectedVersion, Instant at) {
        Message before = rows.get(id.value());
        Rows.requireVersion(before.version(), expectedVersion);
        Message next = new Message(
                id,
                before.recipientKey(),
                before.day(),
                letter.kind(),
                letter.topics(),
                MessageState.CLAIMED,
                at,
                null,
                before.attempts() + 1,
                expectedVersion + 1);
        rows.put(id.value(), next);
        return next;
    }

    @Override
    public void settle(MessageId id, MessageState state, Instant at) {
        rows.find(id.value())
                .ifPresent(before -> rows.put(
                        id.value(),
                        new Message(
                                id,
                                before.recipientKey(),
                                before.day(),
                                before.kind(),
                                before.topics(),
                                state,
                                before.claimedAt(),
                                at,
                                before.attempts(),
                                before.version() + 1)));
    }

    @Override
    public int removeBefore(LocalDate day, int most) {
        List<Message> old = rows.where(message -> message.day().isBefore(day)).stream()
                .limit(most)
                .toList();
        old.forEach(message -> rows.remove(message.id().value()));
        old.forEach(message -> claims.remove(message.day() + " " + message.recipientKey()));
        return old.size();
    }

    @Override
    public MailPreference of(String userKey) {
        return preferences.getOrDefault(userKey, MailPreference.of(userKey));
    }

    @Override
    public List<MailPreference> all() {
        return List.copyOf(preferences.values());
    }

    @Override
    public MailPreference store(MailPreference next, long expectedVersion) {
        Rows.requireVersion(of(next.userKey()).version(), expectedVersion);
        MailPreference stored =
                new MailPreference(next.userKey(), next.unsubscribed(), next.plainText(), expectedVersion + 1);
        preferences.put(next.userKey(), stored);
        return stored;
    }

    @Override
    public MessageSettings read() {
        return settings;
    }

    @Override
    public MessageSettings store(MessageSettings next, long expectedVersion) {
        Rows.requireVersion(settings.version(), expectedVersion);
        settings = new MessageSettings(next.kinds(), next.hour(), next.digestKeys(), expectedVersion + 1);
        return settings;
    }

    private List<Message> matching(MessageFilter filter) {
        return rows.where(message -> (filter.kind() == null || message.kind() == filter.kind())
                && (filter.state() == null || message.state() == filter.state()));
    }
}
