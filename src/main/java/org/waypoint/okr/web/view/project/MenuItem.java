package org.waypoint.okr.web.view.project;

/**
 * Something the reader may do; opens in a dialog.
 */
public record MenuItem(String label, String href) {}
