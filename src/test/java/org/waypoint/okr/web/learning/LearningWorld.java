package org.waypoint.okr.web.learning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/** A sandbox in which the team of the project APP works with hypotheses on the day 2026-11-21. */
final class LearningWorld implements AutoCloseable {
    static final String DAY = "2026-11-21";
    private static final ObjectMapper JSON = new ObjectMapper();

    final Sandbox sandbox = Sandbox.start(SandboxOptions.forTests().startingAt(Instant.parse(DAY + "T09:00:00Z")));
    private final HttpClient client = HttpClient.newHttpClient();
    final long team;
    private final long objective;

    LearningWorld() {
        team = id(post("/units", Map.of("name", "App team", "level", "TEAM", "projectKeys", new String[] {"APP"})));
        long cycle = id(post(
                "/cycles",
                Map.of("name", "2026 Q4", "start", "2026-10-01", "end", "2026-12-31", "cadence", "QUARTER")));
        long version = get("/cycles/" + cycle).path("version").asLong();
        post("/cycles/" + cycle + "/phase", Map.of("phase", "ACTIVE", "version", version));
        objective = id(post("/objectives", Map.of("title", "People come back", "unitId", team, "cycleId", cycle)));
    }

    /** A key result from 20 to 10 minutes with a placed bet of an epic, predicting -2 to -4. */
    long bet(String epic, String keyResult) {
        long id = id(post(
                "/objectives/" + objective + "/key-results",
                Map.of("title", keyResult, "kind", "METRIC", "unit", "minutes", "baseline", 20, "target", 10)));
        Map<String, Object> bet = new HashMap<>(Map.of(
                "issueKey",
                epic,
                "weBelieve",
                "a passkey",
                "forWhom",
                "drivers",
                "willDo",
                "sign in faster",
                "predictedLow",
                -2,
                "predictedHigh",
                -4));
        bet.put("signal", "minutes fall");
        bet.put("signalDate", DAY);
        return id(post("/key-results/" + id + "/hypotheses", bet));
    }

    void decide(long bet, String verdict, double observed, String learned) {
        post(
                "/hypotheses/" + bet + "/verdict",
                Map.of(
                        "verdict",
                        verdict,
                        "observedChange",
                        observed,
                        "learned",
                        learned,
                        "evidenceKind",
                        "LAUNCH_DATA",
                        "nextStep",
                        "RETIRE",
                        "version",
                        get("/hypotheses/" + bet).path("version").asLong()));
    }

    JsonNode hypothesis(long id) {
        return get("/hypotheses/" + id);
    }

    JsonNode get(String path) {
        return send("GET", path, null);
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return send("POST", path, body);
    }

    private static long id(JsonNode answer) {
        if (!answer.has("id")) {
            throw new IllegalStateException("Not created: " + answer);
        }
        return answer.path("id").asLong();
    }

    private JsonNode send(String method, String path, Map<String, ?> body) {
        String pair = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/rest/okr/1.0" + path))
                    .header("Authorization", "Basic " + pair)
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            return JSON.readTree(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
