package org.waypoint.sandbox.jira.jql;

/** A search that cannot be read or run; the message is a sentence for the person who typed it. */
public final class JqlFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public JqlFault(String sentence) {
        super(sentence);
    }
}
