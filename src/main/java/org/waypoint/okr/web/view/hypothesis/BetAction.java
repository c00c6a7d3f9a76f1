package org.waypoint.okr.web.view.hypothesis;

/**
 * Something that the reader may do with a bet; opens in a dialog.
 *
 * @param id element id, where the focus returns to
 * @param label for reading aloud: what is done with which bet
 * @param primary what should be done next
 */
public record BetAction(String id, String text, String label, String href, boolean primary) {}
