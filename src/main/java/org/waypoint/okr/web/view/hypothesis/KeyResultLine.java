package org.waypoint.okr.web.view.hypothesis;

/**
 * The key result that a bet is about.
 *
 * @param href its own page
 * @param place objective and unit
 * @param now the newest value
 * @param aim where it should lead
 */
public record KeyResultLine(String title, String href, String place, String now, String aim, boolean hasAim) {}
