package org.waypoint.okr.web.view.hypothesis;

import java.util.List;

/** The statement of a bet as one sentence, in the order of the reader's language. */
public record Sentence(List<Part> parts) {
    /**
     * A piece of the sentence.
     *
     * @param field whose words these are; empty for the words between
     * @param text what to print: the words, or the gap
     * @param gap what to print while nothing is written
     * @param given whether something is written
     * @param plain whether these are the words between
     */
    public record Part(String field, String text, String gap, boolean given, boolean plain) {}

    public Sentence {
        parts = List.copyOf(parts);
    }
}
