package org.waypoint.sandbox.tiny;

import java.util.List;

/** What the panels of the tiny add-on show. */
public record TinyView(String title, List<String> lines, String secret) {}
