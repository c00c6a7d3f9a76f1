package org.waypoint.okr.web.view.tree;

/**
 * A score with the page that explains it, in few letters: a tree has thousands.
 *
 * @param band style suffix
 * @param bandWord the band in words, read aloud and shown on hover
 * @param href relative to the tree's own address
 */
public record Chip(String id, String number, String band, String bandWord, String href) {}
