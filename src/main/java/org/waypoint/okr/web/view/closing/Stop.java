package org.waypoint.okr.web.view.closing;

/**
 * One stop on the way through a unit's closing: an objective, or the look back at the end.
 *
 * @param state how far it has come, in words
 * @param tone of the state: success, info, warning or neutral
 * @param here it is the one that is shown
 */
public record Stop(String title, String href, String state, String tone, boolean here) {}
