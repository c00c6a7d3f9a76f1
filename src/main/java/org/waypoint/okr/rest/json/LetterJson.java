package org.waypoint.okr.rest.json;

import org.waypoint.okr.app.rhythm.LetterView;

/** A mail that would go out now. */
public record LetterJson(UserJson recipient, String kind, String language, String subject, String text) {
    public static LetterJson of(LetterView view) {
        return new LetterJson(
                UserJson.of(view.recipient()),
                view.kind().name(),
                view.locale().toLanguageTag(),
                view.subject(),
                view.text());
    }
}
