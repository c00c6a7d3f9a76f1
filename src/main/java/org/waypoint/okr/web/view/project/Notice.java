package org.waypoint.okr.web.view.project;

/**
 * A state without content: it says what is missing and, when the reader may do it, offers to mend it.
 *
 * @param dialog the action opens in a dialog rather than on a page of its own
 */
public record Notice(
        String title, String text, boolean hasAction, String actionLabel, String actionHref, boolean dialog) {}
