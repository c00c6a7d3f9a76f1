package org.waypoint.sandbox.web.action;

import javax.servlet.http.HttpServletRequest;

/** Alias and command of an action's address; the command is empty for the plain one. */
record ActionAddress(String alias, String command) {
    static ActionAddress of(HttpServletRequest request) {
        String path = request.getRequestURI();
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.jspa$", "");
        int mark = name.indexOf('!');
        return mark < 0
                ? new ActionAddress(name, "")
                : new ActionAddress(name.substring(0, mark), name.substring(mark + 1));
    }
}
