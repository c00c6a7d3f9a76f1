package org.waypoint.okr.web.console;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/**
 * A check-in of Monday is missing a week later: who is written to on which day, lived day by day on the sandbox's clock
 * and read in the console's send log.
 */
public class WeeklyMailsBrowserIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Rule
    public final Browser browser = new Browser();

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.forTests().startingAt(Instant.parse("2026-11-02T09:00:00Z")));
    private final HttpClient client = HttpClient.newHttpClient();
    private Visit admin;

    @Before
    public void membersKeyResultInOwnersUnit() throws Exception {
        long unit = sent(
                "/units",
                Map.of(
                        "name",
                        "App team",
                        "level",
                        "TEAM",
                        "projectKeys",
                        List.of("APP"),
                        "leadKeys",
                        List.of(key("owner"))));
        long cycle =
                sent("/cycles", Map.of("name", "Q4", "start", "2026-10-01", "end", "2026-12-31", "cadence", "QUARTER"));
        long version =
                send("admin", "GET", "/cycles/" + cycle, null).path("version").asLong();
        sent("/cycles/" + cycle + "/phase", Map.of("phase", "ACTIVE", "version", version));
        long objective = sent("/objectives", Map.of("title", "Nobody waits", "unitId", unit, "cycleId", cycle));
        long keyResult = sent(
                "/objectives/" + objective + "/key-results",
                Map.of("title", "Minutes", "kind", "METRIC", "baseline", 20, "target", 10, "ownerKey", key("member")));
        sent("/key-results/" + keyResult + "/check-ins", Map.of("value", 18, "confidence", 6));
        admin = Visit.of(browser, sandbox.baseUrl(), "admin");
    }

    @After
    public void close() {
        sandbox.close();
    }

    @Test
    public void theOwnerHearsOfItFirstAndTheLeadOnlyAfterTheGrace() {
        travel("2026-11-12");
        assertThat(log("REMINDER")).singleElement().asString().contains("10 Nov", "Milan Member");

        travel("2026-11-13");
        List<String> log = log("REMINDER");
        assertThat(log).hasSize(2);
        assertThat(log.get(0)).contains("13 Nov").doesNotContain("Milan Member");
        admin.open("/sandbox/mail");
        assertThat(sandbox.jira()
                        .mails()
                        .queued()
                        .get(sandbox.jira().mails().queued().size() - 1)
                        .getBody())
                .contains("Minutes");
    }

    @Test
    public void theDigestComesOnceAWeekToWhoWantsIt() {
        travel("2026-11-03");
        assertThat(log("DIGEST")).isEmpty();
        admin.open("/secure/OkrConsole.jspa");
        admin.poke("#okr-console-settings [name=digestKeys]");
        admin.leave("#okr-console-settings button[type=submit]");

        travel("2026-11-08");
        assertThat(log("DIGEST")).singleElement().asString().contains("4 Nov");
        travel("2026-11-15");
        assertThat(log("DIGEST")).hasSize(2).first().asString().contains("9 Nov");
        travel("2026-11-16");
        assertThat(log("DIGEST")).hasSize(3).first().asString().contains("16 Nov");
    }

    private void travel(String day) {
        admin.open("/sandbox/clock");
        admin.seen("#sandbox-day");
        admin.script("document.getElementById('sandbox-day').value = arguments[0];", day);
        admin.leave("#sandbox-day + button");
        admin.says("[role=status]", day);
    }

    /** The lines of one kind, newest first. */
    private List<String> log(String kind) {
        admin.open("/secure/OkrConsole.jspa?kind=" + kind);
        admin.seen("#okr-log");
        return admin.all("#okr-log tbody tr");
    }

    private String key(String user) throws Exception {
        return send(user, "GET", "/me", null).path("user").path("userKey").asText();
    }

    private long sent(String path, Map<String, ?> body) throws Exception {
        JsonNode answer = send("admin", "POST", path, body);
        assertThat(answer.has("code")).as(answer.toString()).isFalse();
        return answer.path("id").asLong();
    }

    private JsonNode send(String user, String method, String path, Map<String, ?> body)
            throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
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
    }
}
