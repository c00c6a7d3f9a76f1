package org.waypoint.sandbox.web.page;

import java.util.Arrays;
import javax.servlet.http.HttpServletRequest;

/** Cuts the part of a path below a servlet into pieces. */
final class Paths {
    private Paths() {}

    static String[] below(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
    }
}
