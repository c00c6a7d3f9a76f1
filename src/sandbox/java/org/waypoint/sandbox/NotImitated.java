package org.waypoint.sandbox;

/** Something was asked of the sandbox that it does not do as Jira would; the message is a sentence for the developer. */
public final class NotImitated extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotImitated(String sentence) {
        super(sentence);
    }

    public NotImitated(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
