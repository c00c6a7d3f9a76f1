package org.waypoint.okr.web.closing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A team of the project WEB near the end of its quarter, with a lead and another quarter to come; told through REST. */
final class ClosingStage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String baseUrl;
    private final long unit;
    private final long cycle;
    private final long next;

    ClosingStage(String baseUrl) {
        this.baseUrl = baseUrl;
        String lead = key("member");
        unit = id(
                Map.of("name", "Web team", "level", "TEAM", "projectKeys", List.of("WEB"), "leadKeys", List.of(lead)),
                "/units");
        cycle = cycle("2026 Q4", "2026-10-01", "2026-12-31");
        next = cycle("2027 Q1", "2027-01-01", "2027-03-31");
        send("POST", "/cycles/" + cycle + "/phase", Map.of("phase", "ACTIVE", "version", version(cycle)));
    }

    /** Of the user owner, at 0.6. */
    long objective(String title) {
        long objective =
                id(Map.of("title", title, "unitId", unit, "cycleId", cycle, "ownerKey", key("owner")), "/objectives");
        long keyResult = id(
                Map.of("title", "Share", "kind", "METRIC", "baseline", 10, "target", 40),
                "/objectives/" + objective + "/key-results");
        send("POST", "/key-results/" + keyResult + "/check-ins", Map.of("date", "2026-12-20", "value", 28));
        return objective;
    }

    /** Makes the one lead to the other. */
    void align(long child, long parent) {
        send("POST", "/alignments", Map.of("objectiveId", child, "toObjectiveId", parent, "kind", "CONTRIBUTES"));
    }

    /** Graded as computed, and confirmed. */
    void confirmed(long objective) {
        send("POST", "/objectives/" + objective + "/grade", Map.of("grade", 0.6, "version", 0));
        send("member", "POST", "/objectives/" + objective + "/confirm", Map.of("version", 1));
    }

    /** There is no other quarter to come. */
    void withoutNext() {
        send("DELETE", "/cycles/" + next + "?version=" + version(next), null);
    }

    /** The cycle goes on to its end. */
    void closeCycle() {
        List.of("CLOSING", "CLOSED")
                .forEach(phase ->
                        send("POST", "/cycles/" + cycle + "/phase", Map.of("phase", phase, "version", version(cycle))));
    }

    private long version(long ofCycle) {
        return send("GET", "/cycles/" + ofCycle, null).path("version").asLong();
    }

    /** Who leads to whom in the next cycle, by title. */
    List<String> nextLinks() {
        JsonNode graph = send("GET", "/alignment?cycleId=" + next, null);
        List<String> links = new ArrayList<>();
        graph.path("edges")
                .forEach(link -> links.add(link.path("fromTitle").asText() + " > "
                        + link.path("toTitle").asText()));
        return links;
    }

    String page(long objective) {
        return at(String.valueOf(objective));
    }

    String lookBack() {
        return at("retrospective");
    }

    /** Titles of the objectives of the next cycle. */
    List<String> drafts() {
        List<String> titles = new ArrayList<>();
        send("GET", "/objectives?cycleId=" + next, null)
                .path("items")
                .forEach(item -> titles.add(item.path("title").asText()));
        return titles;
    }

    private String at(String stop) {
        return "/secure/OkrClosing.jspa?projectKey=WEB&cycleId=" + cycle + "&unitId=" + unit + "&at=" + stop;
    }

    private long cycle(String name, String start, String end) {
        return id(Map.of("name", name, "start", start, "end", end, "cadence", "QUARTER"), "/cycles");
    }

    private String key(String user) {
        return send(user, "GET", "/me", null).path("user").path("userKey").asText();
    }

    private long id(Map<String, ?> body, String path) {
        return send("POST", path, body).path("id").asLong();
    }

    private JsonNode send(String method, String path, Map<String, ?> body) {
        return send("admin", method, path, body);
    }

    private JsonNode send(String user, String method, String path, Map<String, ?> body) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
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
