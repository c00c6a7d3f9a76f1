package org.waypoint.okr.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.waypoint.okr.app.port.Transactions;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Messages;
import org.waypoint.okr.domain.rhythm.message.Topic;
import org.waypoint.okr.domain.rhythm.message.TopicKind;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/**
 * One running sandbox for all tests of the contract, with a team, its running quarter, an objective of the user owner,
 * a key result, a check-in and a bet. Tests that change something make their own.
 */
final class RestWorld {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static RestWorld running;

    private final AtomicInteger counter = new AtomicInteger();
    private final Sandbox sandbox;
    private final RestClient admin;
    private long closingCycle;
    final long unit;
    final long cycle;
    final long objective;
    final long keyResult;
    final long checkIn;
    final long hypothesis;

    private RestWorld(Sandbox sandbox) {
        this.sandbox = sandbox;
        admin = new RestClient(sandbox.baseUrl(), "admin");
        unit = id(admin.post("/units", "{\"name\":\"Checkout team\",\"level\":\"TEAM\",\"projectKeys\":[\"WEB\"]}"));
        cycle = id(admin.post(
                "/cycles",
                "{\"name\":\"2026 Q4\",\"start\":\"2026-10-01\",\"end\":\"2026-12-31\",\"cadence\":\"QUARTER\"}"));
        admin.post(
                "/cycles/" + cycle + "/phase",
                "{\"phase\":\"ACTIVE\",\"version\":" + version("/cycles/" + cycle) + "}");
        objective = newObjective("Checkout is a pleasure");
        keyResult = newKeyResult(objective);
        checkIn = id(admin.post("/key-results/" + keyResult + "/check-ins", "{\"value\":460,\"confidence\":6}"));
        hypothesis = newHypothesis(keyResult, "WEB-1");
    }

    static synchronized RestWorld running() {
        if (running == null) {
            Sandbox sandbox = Sandbox.start(SandboxOptions.forTests().startingAt(NOW));
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            running = new RestWorld(sandbox);
        }
        return running;
    }

    RestClient as(String user) {
        return admin.as(user);
    }

    RestClient anonymous() {
        return admin.as(null);
    }

    int next() {
        return counter.incrementAndGet();
    }

    long newUnit() {
        return id(admin.post("/units", "{\"name\":\"Team " + next() + "\",\"level\":\"TEAM\"}"));
    }

    /** A custom cycle in a year of its own. */
    long newCycle() {
        int year = 2100 + next();
        return id(admin.post(
                "/cycles",
                "{\"name\":\"Cycle " + year + "\",\"start\":\"" + year + "-01-01\",\"end\":\"" + year
                        + "-02-01\",\"cadence\":\"CUSTOM\"}"));
    }

    /** A cycle that has ended and is being closed. */
    long closingCycle() {
        if (closingCycle == 0) {
            closingCycle = id(admin.post(
                    "/cycles",
                    "{\"name\":\"2026 Q3\",\"start\":\"2026-07-01\",\"end\":\"2026-09-30\",\"cadence\":\"QUARTER\"}"));
            for (String phase : new String[] {"ACTIVE", "CLOSING"}) {
                String path = "/cycles/" + closingCycle;
                admin.post(path + "/phase", "{\"phase\":\"" + phase + "\",\"version\":" + version(path) + "}");
            }
        }
        return closingCycle;
    }

    long newObjective(String title) {
        return newObjectiveIn(cycle, title);
    }

    long newObjectiveIn(long ofCycle, String title) {
        return id(admin.post(
                "/objectives",
                "{\"title\":\"" + title + "\",\"unitId\":" + unit + ",\"cycleId\":" + ofCycle + ",\"ownerKey\":\""
                        + userKey("owner") + "\"}"));
    }

    String userKey(String user) {
        return admin.as(user).get("/me").body().path("user").path("userKey").asText();
    }

    long newKeyResult(long ofObjective) {
        return id(admin.post(
                "/objectives/" + ofObjective + "/key-results",
                "{\"title\":\"Seconds to pay\",\"kind\":\"METRIC\",\"unit\":\"s\",\"baseline\":500,\"target\":400}"));
    }

    /** A placed bet; each key result takes an epic once. */
    long newHypothesis(long ofKeyResult, String epic) {
        return id(admin.post("/key-results/" + ofKeyResult + "/hypotheses", bet(epic)));
    }

    String bet(String epic) {
        return "{\"issueKey\":\"" + epic
                + "\",\"weBelieve\":\"one page\",\"forWhom\":\"guests\",\"willDo\":\"pay faster\","
                + "\"predictedLow\":-20,\"predictedHigh\":-40,\"signal\":\"median time\",\"signalDate\":\"2026-12-01\"}";
    }

    /** A mail about a check-in that is due today; the node that was to send it has died. */
    long interruptedMessage() {
        long due = newKeyResult(newObjective("Objective " + next()));
        admin.post("/key-results/" + due + "/check-ins", "{\"date\":\"2026-11-14\",\"value\":470}");
        String owner = admin.get("/key-results/" + due)
                .body()
                .path("owner")
                .path("userKey")
                .asText();
        Letter letter = new Letter(owner, List.of(new Topic(TopicKind.DUE, due)));
        LocalDate aDayOfItsOwn = LocalDate.of(2026, 11, 20).minusDays(next());
        return sandbox.beans()
                .bean(Transactions.class)
                .run(() -> sandbox.beans()
                        .bean(Messages.class)
                        .claim(letter, aDayOfItsOwn, NOW.minusSeconds(3600))
                        .id()
                        .value());
    }

    long version(String path) {
        return admin.get(path).version();
    }

    static long id(Reply reply) {
        if (reply.status() != 201) {
            throw new IllegalStateException("Not created: " + reply.status() + " " + reply.text());
        }
        return reply.id();
    }
}
