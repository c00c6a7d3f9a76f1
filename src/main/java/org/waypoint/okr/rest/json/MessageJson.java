package org.waypoint.okr.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.rhythm.MessageView;
import org.waypoint.okr.domain.rhythm.message.Message;

/** A line of the send log. */
public record MessageJson(
        long id,
        UserJson recipient,
        LocalDate day,
        String kind,
        String state,
        boolean interrupted,
        boolean mayBeSentAgain,
        int lines,
        Instant claimedAt,
        @Nullable Instant settledAt,
        int attempts,
        long version) {
    public static MessageJson of(MessageView view) {
        Message message = view.message();
        return new MessageJson(
                message.id().value(),
                UserJson.of(view.recipient()),
                message.day(),
                message.kind().name(),
                message.state().name(),
                view.interrupted(),
                view.mayBeSentAgain(),
                message.topics().size(),
                message.claimedAt(),
                message.settledAt(),
                message.attempts(),
                message.version());
    }
}
