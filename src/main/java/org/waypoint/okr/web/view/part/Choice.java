package org.waypoint.okr.web.view.part;

/**
 * One option of a list, a set of radio buttons or a menu.
 *
 * @param id element id, unique on the page
 * @param hint says more; empty when the label says it all
 */
public record Choice(String value, String label, boolean chosen, String id, String hint) {}
