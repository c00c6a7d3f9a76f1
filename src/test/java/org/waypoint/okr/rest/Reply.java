package org.waypoint.okr.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What the sandbox answered. A body that is not JSON is a text node. */
record Reply(int status, JsonNode body, String text, Optional<String> location) {
    long id() {
        return body.path("id").asLong();
    }

    long version() {
        return body.path("version").asLong();
    }

    String code() {
        return body.path("code").asText();
    }
}
