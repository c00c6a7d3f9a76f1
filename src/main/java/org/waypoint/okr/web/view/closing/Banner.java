package org.waypoint.okr.web.view.closing;

import java.util.List;

/**
 * What everybody reads while a cycle is being closed, and what leads said about it.
 *
 * @param says the cycle is being closed; else only messages are shown
 * @param text day of the window and its end, or by how much it is overrun
 * @param tone info or warning
 * @param day filled part of the window, for the bar
 */
public record Banner(
        boolean shown,
        boolean says,
        String title,
        String text,
        String tone,
        boolean hasBar,
        String day,
        String days,
        String href,
        boolean hasHref,
        List<Message> messages,
        boolean hasMessages) {
    public Banner {
        messages = List.copyOf(messages);
    }

    /** A lead's closing message. */
    public record Message(String title, String text, String byline) {}
}
