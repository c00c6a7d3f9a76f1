package org.waypoint.okr.app.rhythm;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.app.port.Pieces;
import org.waypoint.okr.app.port.Post;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.MessageState;

/** Sends what is due. Asked by the clock and by the OKR Master; however often, each person gets one mail a day. */
public final class Reminders {
    private final Stores stores;
    private final Host host;
    private final Post post;
    private final Permissions permissions;
    private final Writing writing;
    private final Pieces pieces;

    public Reminders(Stores stores, Host host, Post post, Permissions permissions, Writing writing, Pieces pieces) {
        this.stores = stores;
        this.host = host;
        this.post = post;
        this.permissions = permissions;
        this.writing = writing;
        this.pieces = pieces;
    }

    /** Sends today's letters once the hour has come; nobody asks for it but the clock, so no right is asked for. */
    public SendReport sendWhenItIsTime() {
        LocalTime time = writing.today().now().atZone(writing.today().zone()).toLocalTime();
        return time.getHour() < post.settings().read().hour() ? SendReport.NOTHING : send();
    }

    SendReport send() {
        Outbox outbox = outbox();
        List<Optional<MessageState>> states =
                outbox.letters().stream().map(letter -> send(outbox, letter)).toList();
        return new SendReport(
                count(states, MessageState.SENT),
                count(states, MessageState.FAILED),
                Math.toIntExact(states.stream().filter(Optional::isEmpty).count()));
    }

    /** A letter that cannot be written keeps nobody else from getting theirs. */
    private Optional<MessageState> send(Outbox outbox, Letter letter) {
        return pieces.attempt(
                        "the mail to " + letter.recipientKey(), () -> new Dispatch(post, writing).send(outbox, letter))
                .orElse(Optional.of(MessageState.FAILED));
    }

    Outbox outbox() {
        return new Outbox(stores, post, permissions, host.texts(), writing.today());
    }

    private static int count(List<Optional<MessageState>> states, MessageState state) {
        return Math.toIntExact(
                states.stream().filter(one -> one.equals(Optional.of(state))).count());
    }
}
