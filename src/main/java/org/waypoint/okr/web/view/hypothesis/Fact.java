package org.waypoint.okr.web.view.hypothesis;

/** One thing to know, with its name. */
public record Fact(String name, String value) {}
