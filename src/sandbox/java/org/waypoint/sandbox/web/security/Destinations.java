package org.waypoint.sandbox.web.security;

import org.waypoint.sandbox.web.Site;

/** Where a form may send people afterwards: only to places below our own context. */
public final class Destinations {
    private Destinations() {}

    /** The path below the context, or the first page for anything else. */
    public static String safe(String wanted) {
        String path = wanted.startsWith(Site.CONTEXT + "/") ? wanted.substring(Site.CONTEXT.length()) : wanted;
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
        return local ? path : "/";
    }
}
