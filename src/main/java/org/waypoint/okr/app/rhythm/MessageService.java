package org.waypoint.okr.app.rhythm;

import java.time.Instant;
import java.util.List;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.input.Paging;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Addressee;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Mail;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Post;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.MessageFilter;
import org.waypoint.okr.domain.rhythm.message.MessageId;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.domain.rhythm.message.MessageState;

/** Mails of the weekly rhythm, for OKR Masters: what would go out, sending it now, and what went out. */
public final class MessageService {
    private final Access access;
    private final Host host;
    private final Post post;
    private final Writing writing;
    private final Reminders reminders;

    public MessageService(Access access, Host host, Post post, Writing writing, Reminders reminders) {
        this.access = access;
        this.host = host;
        this.post = post;
        this.writing = writing;
        this.reminders = reminders;
    }

    /** The mails that would go out now, whatever the hour, each in the language of its recipient. */
    public List<LetterView> preview(Actor actor) {
        access.coordinator(actor);
        Outbox outbox = reminders.outbox();
        return outbox.letters().stream().map(letter -> view(outbox, letter)).toList();
    }

    /** Sends them now instead of at their hour; whoever was written to today is left out. */
    public SendReport send(Actor actor, Input input) {
        access.coordinator(actor);
        input.refuseIfAny();
        return reminders.send();
    }

    /** The send log, newest first. Fields: kind, state, offset, limit. */
    public PageOf<MessageView> list(Actor actor, Input input) {
        access.coordinator(actor);
        MessageFilter filter =
                new MessageFilter(input.choice("kind", MessageKind.class), input.choice("state", MessageState.class));
        Paging paging = Paging.of(input);
        input.refuseIfAny();
        List<Message> page = post.messages().find(filter, paging.offset(), paging.limit());
        return new PageOf<>(views(page), post.messages().count(filter), paging.offset(), paging.limit());
    }

    /**
     * Sends a message once more whose node did not come back, or that the queue refused. It says what is true now. Fields:
     * version. Refused: NOT_FOUND, MESSAGE_NOT_INTERRUPTED, NOTHING_TO_SEND, CHANGED_MEANWHILE.
     */
    public MessageView sendAgain(Actor actor, MessageId id, Input input) {
        access.coordinator(actor);
        long version = input.version();
        input.refuseIfAny();
        Message message = find(id);
        if (!message.mayBeSentAgain(writing.today().now())) {
            throw Refused.because(Reason.MESSAGE_NOT_INTERRUPTED);
        }
        Outbox outbox = reminders.outbox();
        Letter letter =
                outbox.instead(message).stream().findFirst().orElseThrow(() -> Refused.because(Reason.NOTHING_TO_SEND));
        new Dispatch(post, writing).sendAgain(outbox, message, letter, version);
        return views(List.of(find(id))).get(0);
    }

    private Message find(MessageId id) {
        return post.messages().find(id).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private LetterView view(Outbox outbox, Letter letter) {
        Addressee reader = outbox.reader(letter);
        Mail mail = outbox.plain(letter);
        Person person = new Person(reader.userKey(), reader.displayName(), true);
        return new LetterView(person, letter.kind(), reader.locale(), mail.subject(), mail.body());
    }

    private List<MessageView> views(List<Message> messages) {
        Instant now = writing.today().now();
        People people = People.of(
                host.users(), messages.stream().map(Message::recipientKey).toList());
        return messages.stream()
                .map(message -> new MessageView(
                        message,
                        people.named(message.recipientKey()),
                        message.isInterrupted(now),
                        message.mayBeSentAgain(now)))
                .toList();
    }
}
