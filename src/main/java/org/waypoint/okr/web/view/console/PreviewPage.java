package org.waypoint.okr.web.view.console;

import java.util.List;

/** The mails that would go out now. */
public record PreviewPage(
        String summary, List<Letter> letters, boolean hasLetters, String sendAction, String backHref) {
    public PreviewPage {
        letters = List.copyOf(letters);
    }

    /**
     * A mail.
     *
     * @param language language tag of the subject and the text
     */
    public record Letter(String recipient, String kind, String language, String subject, List<String> text) {
        public Letter {
            text = List.copyOf(text);
        }
    }
}
