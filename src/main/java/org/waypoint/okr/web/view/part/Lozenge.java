package org.waypoint.okr.web.view.part;

/**
 * A short state with an icon, so that colour is never the only signal.
 *
 * @param tone one of success, warning, danger, info, neutral: chooses colour and icon
 * @param hint a sentence that says more, shown on hover and read aloud; empty when the text says it all
 */
public record Lozenge(String text, String tone, String hint, boolean hasHint) {
    public static Lozenge of(String text, String tone) {
        return new Lozenge(text, tone, "", false);
    }

    public static Lozenge of(String text, String tone, String hint) {
        return new Lozenge(text, tone, hint, true);
    }
}
