package org.waypoint.okr.web.view.health;

/**
 * How a number moved.
 *
 * @param tone class of the words: better, worse or same
 * @param arrow a sign that points up, down or along; the words say the same
 * @param words as in "17 points since 2026 Q3"
 */
public record Trend(String tone, String arrow, String words) {}
