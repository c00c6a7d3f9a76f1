package org.waypoint.okr.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that its user may make.
 *
 * @param body null where there is none
 */
record Example(String user, String path, @Nullable String body, Map<String, String> headers) {
    static Example of(String user, String path) {
        return new Example(user, path, null, Map.of());
    }

    static Example of(String user, String path, String body) {
        return new Example(user, path, body, Map.of("Content-Type", "application/json"));
    }

    /** The browser's form protection asks for the second header. */
    static Example csv(String user, String path, String body) {
        return new Example(user, path, body, Map.of("Content-Type", "text/csv", "X-Atlassian-Token", "no-check"));
    }
}
