package org.waypoint.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/** Sends the requests of docs/rest.md, in their order, as a newcomer would. */
public class RestPageIT {
    private final RestClient admin = RestWorld.running().as("admin");
    private final Map<String, Long> known = new HashMap<>();

    @Test
    public void everyRequestOfThePageIsAnsweredAsThePageSays() {
        for (RestPage.Request request : RestPage.read().requests()) {
            String path = filled(request.path());
            Reply reply = request.body().isEmpty()
                    ? admin.send(request.verb(), path, null, Map.of())
                    : admin.send(
                            request.verb(), path, filled(request.body()), Map.of("Content-Type", "application/json"));

            assertThat(reply.status())
                    .as(request.verb() + " " + path + ": " + reply.text())
                    .isEqualTo(request.status());
            known.put("version", reply.version());
            if (request.name() != null) {
                known.put(request.name(), reply.id());
            }
        }
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, Long> entry : known.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue().toString());
        }
        return filled;
    }
}
