package org.waypoint.okr.quarter;

import com.atlassian.mail.Email;
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
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.jira.IssueDraft;

/** A Jira with two projects and eight epics in which a quarter begins; its clock stands until somebody moves it. */
final class QuarterWorld implements AutoCloseable {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Instant LONG_AGO = Instant.parse("2026-09-01T08:00:00Z");

    private final Sandbox sandbox;

    QuarterWorld(LocalDate firstDay) {
        sandbox = Sandbox.start(SandboxOptions.forTests().startingAt(at(firstDay)));
        sandbox.clock().freeze(at(firstDay));
        // three epics come with the empty demo: WEB-1, WEB-4 and APP-1
        epic("WEB", 11, "Pay with one tap");
        epic("WEB", 12, "Show what the bank answers");
        epic("WEB", 13, "Ask the bank again");
        epic("APP", 11, "Passkeys on new phones");
        epic("APP", 12, "Explain passkeys");
        sandbox.jira().issues().move(sandbox.jira().issues().find("WEB-1"), "To Do", null);
        sandbox.jira().issues().move(sandbox.jira().issues().find("APP-1"), "To Do", null);
        epic("APP", 13, "Reset without a call");
    }

    private void epic(String project, int number, String summary) {
        sandbox.jira().issues().add(project, new IssueDraft(number, "Epic", summary, "To Do", LONG_AGO, null));
    }

    /** Nine in the morning of that day; on the days between, the jobs have run. */
    void day(LocalDate day) {
        if (day.isAfter(sandbox.travel().today())) {
            sandbox.travel().to(day);
        }
    }

    /** What the mail queue holds for somebody. */
    List<String> mailsFor(String address) {
        return sandbox.jira().mails().queued().stream()
                .filter(mail -> mail.getTo().startsWith(address))
                .map(Email::getSubject)
                .toList();
    }

    String baseUrl() {
        return sandbox.baseUrl();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** A file as the OKR Master downloads it. */
    String download(String path) throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString("master:master".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl() + path))
                .header("Authorization", "Basic " + pair)
                .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** The id of a cycle, found by its name. */
    long cycle(String name) throws IOException, InterruptedException {
        JsonNode cycles =
                new ObjectMapper().readTree(download("/rest/okr/1.0/cycles")).path("items");
        for (JsonNode cycle : cycles) {
            if (cycle.path("name").asText().equals(name)) {
                return cycle.path("id").asLong();
            }
        }
        throw new IllegalStateException("There is no cycle " + name);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
