package org.waypoint.okr.app.rhythm;

import java.util.Optional;
import java.util.function.Supplier;
import org.waypoint.okr.app.port.Mail;
import org.waypoint.okr.app.port.Mailer.NotQueued;
import org.waypoint.okr.app.port.Post;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.domain.rhythm.message.Messages.AlreadyClaimed;

/**
 * Sends letters at most once: the claim is committed before the mail is queued. A node that dies in between leaves a
 * claim that a person may look at; no other node ever sends that mail by itself.
 */
final class Dispatch {
    private final Post post;
    private final Writing writing;

    Dispatch(Post post, Writing writing) {
        this.post = post;
        this.writing = writing;
    }

    /** Sends today's letter of one person; empty when another node does so. */
    Optional<MessageState> send(Outbox outbox, Letter letter) {
        // written first: what cannot be put into words is not claimed either
        Mail mail = outbox.write(letter);
        try {
            Message claimed = writing.run(() -> post.messages()
                    .claim(letter, writing.today().date(), writing.today().now()));
            return Optional.of(deliver(claimed, mail));
        } catch (AlreadyClaimed e) {
            return Optional.empty();
        }
    }

    /** Sends instead of a message that was interrupted or failed; refused when somebody else does so. */
    MessageState sendAgain(Outbox outbox, Message message, Letter letter, long expectedVersion) {
        Mail mail = outbox.write(letter);
        Message claimed = writing.run(() -> post.messages()
                .reclaim(message.id(), letter, expectedVersion, writing.today().now()));
        return deliver(claimed, mail);
    }

    private MessageState deliver(Message claimed, Mail mail) {
        MessageState state = queue(mail);
        Supplier<MessageState> note = () -> {
            post.messages().settle(claimed.id(), state, writing.today().now());
            return state;
        };
        return writing.run(note);
    }

    private MessageState queue(Mail mail) {
        try {
            post.mailer().queue(mail);
            return MessageState.SENT;
        } catch (NotQueued e) {
            return MessageState.FAILED;
        }
    }
}
