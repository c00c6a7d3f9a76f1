package org.waypoint.okr.web.view.tree;

/**
 * Where an objective stands, above its title when it has a page to itself.
 *
 * @param text unit and cycle
 * @param href both in the company tree
 * @param owner display name
 */
public record ObjectivePlace(String text, String href, String owner) {}
