package org.waypoint.okr.ao.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.waypoint.okr.ao.entity.MessageEntity;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.MessageId;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.domain.rhythm.message.Topic;
import org.waypoint.okr.domain.rhythm.message.TopicKind;

/** Messages to their rows and back. */
public final class MessageRows {
    private MessageRows() {}

    public static void write(Letter letter, Instant at, MessageEntity row) {
        row.setKind(letter.kind().name());
        row.setTopics(
                Columns.lines(letter.topics().stream().map(MessageRows::written).toList()));
        row.setStatus(MessageState.CLAIMED.name());
        row.setClaimedAt(at.toEpochMilli());
    }

    public static Message read(MessageEntity row) {
        Long settled = row.getSettledAt();
        return new Message(
                new MessageId(row.getID()),
                row.getRecipient(),
                LocalDate.parse(row.getSendDay()),
                MessageKind.valueOf(row.getKind()),
                topics(row.getTopics()),
                MessageState.valueOf(row.getStatus()),
                Instant.ofEpochMilli(row.getClaimedAt()),
                settled == null ? null : Instant.ofEpochMilli(settled),
                row.getAttempts(),
                row.getVersion());
    }

    /**
     * A hash, because some databases compare texts without regard to case and a user key may be as long as the column.
     */
    public static String claimKey(String recipientKey, LocalDate day) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((day + "\n" + recipientKey).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String written(Topic topic) {
        return topic.kind().name() + " " + topic.subjectId();
    }

    private static List<Topic> topics(String text) {
        return Columns.lines(text).stream().map(MessageRows::topic).toList();
    }

    private static Topic topic(String line) {
        int blank = line.indexOf(' ');
        return new Topic(TopicKind.valueOf(line.substring(0, blank)), Long.parseLong(line.substring(blank + 1)));
    }
}
