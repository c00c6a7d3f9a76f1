package org.waypoint.okr.web.view.hypothesis;

import org.waypoint.okr.web.view.part.NumberLink;

/** One thing to know, with its name. */
public record Fact(String name, NumberLink value) {
    public Fact(String name, String value) {
        this(name, NumberLink.plain(value));
    }
}
