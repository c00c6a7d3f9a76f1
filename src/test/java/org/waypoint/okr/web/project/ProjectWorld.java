package org.waypoint.okr.web.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/** One running sandbox for the tests of the project's page: the team of the project APP in its running quarter. */
public final class ProjectWorld {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static ProjectWorld running;

    private final Sandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();
    private long cycle;
    private long team;

    private ProjectWorld() {
        sandbox = Sandbox.start(SandboxOptions.forTests().startingAt(NOW));
    }

    public static synchronized ProjectWorld running() {
        if (running == null) {
            running = alone();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    /** A sandbox of its own, in which nobody has set anything up; whoever asks closes it. */
    static ProjectWorld empty() {
        return new ProjectWorld();
    }

    /** A running quarter of its own, for a test that moves the clock; whoever asks closes it. */
    public static ProjectWorld alone() {
        ProjectWorld world = empty();
        world.addCycle();
        world.addTeam();
        return world;
    }

    /** The clock goes on to that day; the jobs of the days between have run. */
    public void travel(String day) {
        sandbox.travel().to(LocalDate.parse(day));
    }

    public void close() {
        sandbox.close();
    }

    void addTeam() {
        team = created("/units", Map.of("name", "App team", "level", "TEAM", "projectKeys", new String[] {"APP"}));
    }

    void addCycle() {
        cycle = created(
                "/cycles", Map.of("name", "2026 Q4", "start", "2026-10-01", "end", "2026-12-31", "cadence", "QUARTER"));
        enter("ACTIVE");
    }

    /** Leads the cycle into its next phase. */
    void enter(String phase) {
        String path = "/cycles/" + cycle;
        send("admin", "POST", path + "/phase", Map.of("phase", phase, "version", version(path)));
    }

    public String baseUrl() {
        return sandbox.baseUrl();
    }

    /** More people than a list shows at once; the last of them is Zoe Zander. */
    void manyPeople() {
        if (!sandbox.jira().users().has("zoe")) {
            for (int i = 0; i < 25; i++) {
                sandbox.jira().users().add("crew" + i, "Crew " + i, true);
            }
            sandbox.jira().users().add("zoe", "Zoe Zander", true);
        }
    }

    void speaksEnglish(String user) {
        sandbox.jira().users().named(user).speak(Locale.ENGLISH);
    }

    long cycle() {
        return cycle;
    }

    /** An objective of the user owner. */
    public long objective(String title) {
        return created(
                "/objectives",
                Map.of(
                        "title",
                        title,
                        "unitId",
                        team,
                        "cycleId",
                        cycle,
                        "ownerKey",
                        userKey("owner"),
                        "state",
                        "AGREED"));
    }

    /** A key result of the user member, from 20 to 10. */
    public long keyResult(long objective, String title) {
        return keyResultOf("member", objective, title);
    }

    /** The same of another user. */
    public long keyResultOf(String user, long objective, String title) {
        return created(
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title",
                        title,
                        "kind",
                        "METRIC",
                        "unit",
                        "minutes",
                        "baseline",
                        20,
                        "target",
                        10,
                        "ownerKey",
                        userKey(user)));
    }

    public void checkIn(long keyResult, String day, int value) {
        created("/key-results/" + keyResult + "/check-ins", Map.of("date", day, "value", value, "confidence", 6));
    }

    public void bet(long keyResult) {
        created(
                "/key-results/" + keyResult + "/hypotheses",
                Map.of(
                        "issueKey", "APP-1",
                        "weBelieve", "a passkey",
                        "forWhom", "drivers",
                        "willDo", "sign in faster",
                        "predictedLow", -2,
                        "predictedHigh", -4,
                        "signal", "minutes fall",
                        "signalDate", "2026-11-10"));
    }

    /** What REST answers to the administrator. */
    public JsonNode get(String path) {
        return send("admin", "GET", path, null);
    }

    private long version(String path) {
        return get(path).path("version").asLong();
    }

    private String userKey(String user) {
        return send(user, "GET", "/me", null).path("user").path("userKey").asText();
    }

    private long created(String path, Map<String, ?> body) {
        JsonNode answer = send("admin", "POST", path, body);
        if (!answer.has("id")) {
            throw new IllegalStateException("Not created at " + path + ": " + answer);
        }
        return answer.path("id").asLong();
    }

    private JsonNode send(String user, String method, String path, Map<String, ?> body) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        try {
            HttpRequest.BodyPublisher content = body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
            HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl() + "/rest/okr/1.0" + path))
                    .header("Authorization", "Basic " + pair)
                    .header("Content-Type", "application/json")
                    .method(method, content)
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
}
