package org.waypoint.okr.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.demo.scale.ScaleDemo;

/**
 * What the pages beside the project's page cost in SQL statements: the same for one small team and for a hundred
 * objectives, and not many.
 */
public class StatementsIT {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final int FEW = 2;
    private static final int MANY = 100;
    private static final String OWNER_OF_ALL = "owner";
    private static final String OKR_MASTER = "master";
    private static final int MOST_STATEMENTS = 20;
    private static final String IN_THE_CLOSING = " in the closing";
    private static final int MOST_AT_CLOSING = 15;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    public void noPageReadsMoreStatementsWhereThereIsMore() throws Exception {
        Map<String, Integer> few = statements(FEW);
        Map<String, Integer> many = statements(MANY);

        assertThat(many).isEqualTo(few);
        assertThat(many).allSatisfy((page, count) -> assertThat(count).as(page).isBetween(1, most(page)));
    }

    private static int most(String page) {
        return page.endsWith(IN_THE_CLOSING) ? MOST_AT_CLOSING : MOST_STATEMENTS;
    }

    private Map<String, Integer> statements(int objectives) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (Sandbox sandbox = Sandbox.start(
                SandboxOptions.forTests().demo(new ScaleDemo(objectives)).startingAt(NOW))) {
            JsonNode first = json.readTree(get(sandbox, OWNER_OF_ALL, "/rest/okr/1.0/objectives?limit=1")
                            .body())
                    .path("items")
                    .path(0);
            for (String page : pages(first)) {
                counts.put(page, count(sandbox, OWNER_OF_ALL, page));
            }
            for (String page : List.of("/secure/OkrConsole.jspa", "/rest/okr/1.0/console")) {
                counts.put(page, count(sandbox, OKR_MASTER, page));
            }
            beginClosing(sandbox, first);
            for (String page : closingPages(first)) {
                counts.put(page + IN_THE_CLOSING, count(sandbox, OWNER_OF_ALL, page));
            }
        }
        return counts;
    }

    private int count(Sandbox sandbox, String user, String page) throws Exception {
        HttpResponse<String> answer = get(sandbox, user, page);
        assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
        return Integer.parseInt(answer.headers().firstValue("X-Sandbox-Sql").orElseThrow());
    }

    private void beginClosing(Sandbox sandbox, JsonNode objective) throws Exception {
        String cycle = "/rest/okr/1.0/cycles/" + objective.path("cycleId").asLong();
        long version = json.readTree(get(sandbox, OKR_MASTER, cycle).body())
                .path("version")
                .asLong();
        HttpRequest request = request(sandbox, OKR_MASTER, cycle + "/phase")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"phase\":\"CLOSING\",\"version\":" + version + "}"))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** The first of a kind has the same id at any size. */
    private static List<String> pages(JsonNode objective) {
        long cycle = objective.path("cycleId").asLong();
        long unit = objective.path("unitId").asLong();
        long keyResult = objective.path("keyResults").path(0).path("id").asLong();
        return List.of(
                "/secure/OkrOwed.jspa",
                "/rest/okr/1.0/me/owed",
                "/rest/okr/1.0/me/owed/count",
                "/rest/okr/1.0/me/leans-on-me",
                "/secure/OkrMeeting.jspa?projectKey=SCALE",
                "/rest/okr/1.0/projects/SCALE/meeting?cycleId=" + cycle,
                "/secure/OkrLearning.jspa?unitId=" + unit,
                "/rest/okr/1.0/units/" + unit + "/learning-log",
                "/secure/OkrKeyResult.jspa?id=" + keyResult,
                "/secure/OkrUnitHistory.jspa?unitId=" + unit,
                "/secure/OkrHealth.jspa?cycleId=" + cycle,
                "/secure/OkrExplainHealth!default.jspa?head=FOCUS&cycleId=" + cycle,
                "/rest/okr/1.0/health?cycleId=" + cycle);
    }

    private static List<String> closingPages(JsonNode objective) {
        long cycle = objective.path("cycleId").asLong();
        long unit = objective.path("unitId").asLong();
        return List.of(
                "/secure/OkrOwed.jspa",
                "/secure/OkrClosing.jspa?cycleId=" + cycle + "&unitId=" + unit,
                "/rest/okr/1.0/cycles/" + cycle + "/closing",
                "/secure/OkrHealth.jspa");
    }

    private HttpResponse<String> get(Sandbox sandbox, String user, String address) throws Exception {
        return client.send(request(sandbox, user, address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Sandbox sandbox, String user, String address) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + address))
                .header("Authorization", "Basic " + login);
    }
}
