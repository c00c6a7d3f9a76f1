package org.waypoint.okr.web.view.part;

/**
 * A number that opens how it came about, or a text where there is nothing to open.
 *
 * @param text as it is seen
 * @param label for reading aloud, beginning with the text; empty when the text says it all
 * @param href page that explains the number
 * @param id element id of the link, where the focus returns to
 */
public record NumberLink(String text, String label, boolean hasLabel, boolean linked, String href, String id) {
    public static NumberLink plain(String text) {
        return new NumberLink(text, "", false, false, "", "");
    }

    /** Seen as one thing, read aloud as another. */
    public static NumberLink spoken(String text, String label) {
        return new NumberLink(text, label, true, false, "", "");
    }
}
