package org.waypoint.okr.web.view.hypothesis;

/**
 * The epic behind a bet, as far as the reader may see it.
 *
 * @param text key and summary, or that it cannot be seen
 * @param href the issue; only when {@code hasLink}
 */
public record EpicLine(String text, boolean hasLink, String href, String status, boolean hasStatus) {}
