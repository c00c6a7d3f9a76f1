package org.waypoint.okr.domain.rhythm.message;

/** What a line of a mail is about. */
public enum TopicKind {
    /** The reader's own key result is due today. */
    DUE(MessageKind.SCHEDULE),
    /** The reader's own key result is late. */
    LATE(MessageKind.REMINDER),
    /** A key result of a unit that the reader leads is stale. */
    LATE_IN_UNIT(MessageKind.REMINDER),
    /** The whole programme; the subject is nothing in particular. */
    PROGRAMME(MessageKind.DIGEST),
    /** All check-ins of a unit were made; the subject is the unit. */
    ALL_DONE(MessageKind.ENCOURAGEMENT);

    private final MessageKind kind;

    TopicKind(MessageKind kind) {
        this.kind = kind;
    }

    public MessageKind kind() {
        return kind;
    }
}
