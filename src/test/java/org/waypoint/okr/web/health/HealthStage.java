package org.waypoint.okr.web.health;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A company with a team that has too many objectives, in the second of two quarters; told through REST. */
final class HealthStage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String baseUrl;
    final long team;
    final long before;
    final long now;

    HealthStage(String baseUrl) {
        this.baseUrl = baseUrl;
        team = id("/units", Map.of("name", "Web team", "level", "TEAM", "projectKeys", List.of("WEB")));
        before = cycle("2026 Q3", "2026-07-01", "2026-09-30");
        now = cycle("2026 Q4", "2026-10-01", "2026-12-31");
        enter(before, "ACTIVE");
        enter(before, "CLOSING");
        enter(now, "ACTIVE");
        objective("Open shops", before, "ASPIRATIONAL");
    }

    long objective(String title, long cycle, String type) {
        return id("/objectives", Map.of("title", title, "unitId", team, "cycleId", cycle, "type", type));
    }

    /** A key result from 10 to 40 with one check-in. */
    void keyResult(long objective, String title, String day, int value) {
        long id = id(
                "/objectives/" + objective + "/key-results",
                Map.of("title", title, "kind", "METRIC", "baseline", 10, "target", 40));
        send("POST", "/key-results/" + id + "/check-ins", Map.of("date", day, "value", value));
    }

    private long cycle(String name, String start, String end) {
        return id("/cycles", Map.of("name", name, "start", start, "end", end, "cadence", "QUARTER"));
    }

    private void enter(long cycle, String phase) {
        long version = send("GET", "/cycles/" + cycle, null).path("version").asLong();
        send("POST", "/cycles/" + cycle + "/phase", Map.of("phase", phase, "version", version));
    }

    private long id(String path, Map<String, ?> body) {
        return send("POST", path, body).path("id").asLong();
    }

    private JsonNode send(String method, String path, Map<String, ?> body) {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/rest/okr/1.0" + path))
                    .header("Authorization", "Basic " + login)
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
