package org.waypoint.okr.app.search;

import java.util.List;

/**
 * What is wrong with a question.
 *
 * @param textKey of the sentence
 * @param arguments what the sentence names, the offending argument first
 */
public record Complaint(String textKey, List<Object> arguments) {
    public Complaint {
        arguments = List.copyOf(arguments);
    }

    static Complaint of(String textKey, Object... arguments) {
        return new Complaint(textKey, List.of(arguments));
    }
}
