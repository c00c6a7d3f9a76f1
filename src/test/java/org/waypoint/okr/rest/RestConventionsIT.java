package org.waypoint.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for all of the contract: numbers, lists, versions, repeats, refusals. */
public class RestConventionsIT {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final RestWorld world = RestWorld.running();
    private final RestClient admin = world.as("admin");
    private final RestClient owner = world.as("owner");

    @Test
    public void whatIsCreatedHasAnAddress() {
        Reply created = admin.post("/units", unit("Payments"));

        assertThat(created.status()).isEqualTo(201);
        String location = created.location().orElseThrow();
        assertThat(location).endsWith("/rest/okr/1.0/units/" + created.id());
        assertThat(admin.get("/units/" + created.id()).body()).isEqualTo(created.body());
    }

    @Test
    public void aRepeatedRequestIsAnsweredWithItsFirstResult() {
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "Idempotency-Key", "push " + world.next());
        String path = "/key-results/" + world.newKeyResult(world.objective) + "/check-ins";

        Reply first = owner.send("POST", path, "{\"value\":450}", headers);
        Reply again = owner.send("POST", path, "{\"value\":450}", headers);
        Reply other = owner.send("POST", path, "{\"value\":451}", headers);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(owner.get(path).body().path("total").asInt()).isEqualTo(1);
    }

    @Test
    public void simultaneousRepeatsCreateOneThing() {
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "Idempotency-Key", "push " + world.next());
        String path = "/key-results/" + world.newKeyResult(world.objective) + "/check-ins";

        long ids = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> owner.send("POST", path, "{\"value\":450}", headers))
                .peek(reply -> assertThat(reply.status()).as(reply.text()).isIn(200, 201))
                .map(Reply::id)
                .distinct()
                .count();

        assertThat(ids).isEqualTo(1);
        assertThat(owner.get(path).body().path("total").asInt()).isEqualTo(1);
    }

    @Test
    public void aLongIdempotencyKeyIsRefused() {
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Idempotency-Key", "k".repeat(101));

        Reply reply = admin.send("POST", "/units", unit("Never"), headers);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("TOO_LONG");
    }

    @Test
    public void aChangeNeedsTheVersionItSaw() {
        String path = "/units/" + world.newUnit();

        String seen = ",\"version\":" + world.version(path) + "}";

        assertThat(admin.put(path, "{\"name\":\"A\"}").code()).isEqualTo("VERSION_MISSING");
        assertThat(admin.put(path, "{\"name\":\"A\"" + seen).status()).isEqualTo(200);
        Reply stale = admin.put(path, "{\"name\":\"B\"" + seen);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    public void everyOffendingFieldIsNamedAtOnce() {
        Reply reply = owner.post(
                "/objectives/" + world.objective + "/key-results",
                "{\"kind\":\"METRIC\",\"baseline\":\"x\",\"target\":1e30,\"weight\":-1,\"ownerKey\":\"nobody\",\"colour\":1}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("errors").findValuesAsText("field"))
                .contains("title", "baseline", "target", "weight", "ownerKey", "colour");
    }

    @Test
    public void numbersHaveNoExponentAndKeepTheirDecimals() {
        long id = RestWorld.id(owner.post(
                "/objectives/" + world.objective + "/key-results",
                "{\"title\":\"Pages\",\"kind\":\"METRIC\",\"baseline\":0.0000001,\"target\":100000000000000000}"));

        assertThat(owner.get("/key-results/" + id).text())
                .contains("\"baseline\":0.0000001,\"target\":100000000000000000,");
    }

    @Test
    public void malformedBodiesAreRefused() {
        Stream.of("", "{", "[]", "7", "null", "{\"name\":\"A\",\"name\":\"B\"}", "{} {}", "{\"name\":'A'}")
                .forEach(body -> {
                    Reply reply = admin.post("/units", body);
                    assertThat(reply.status()).as(body).isEqualTo(400);
                    assertThat(reply.code()).as(body).isEqualTo("UNREADABLE_BODY");
                });
    }

    @Test
    public void aLongBodyIsRefused() {
        Reply reply = admin.post("/units", "{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    public void anotherContentTypeIsRefused() {
        Map<String, String> headers = Map.of("Content-Type", "text/plain", "X-Atlassian-Token", "no-check");

        Reply reply = admin.send("POST", "/units", unit("Never"), headers);

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("WRONG_CONTENT_TYPE");
    }

    @Test
    public void missingAndInvisibleCannotBeToldApart() {
        RestClient outsider = world.as("outsider");

        Reply missing = outsider.get("/projects/NOPE/overview");
        Reply invisible = outsider.get("/projects/WEB/overview");

        assertThat(invisible.status()).isEqualTo(404);
        assertThat(invisible.text()).isEqualTo(missing.text());
        assertThat(outsider.get("/issues/WEB-1/hypotheses").text())
                .isEqualTo(outsider.get("/issues/WEB-999/hypotheses").text());
    }

    @Test
    public void anEpicThatMayNotBeSeenHasNoWords() {
        Reply reply = world.as("outsider").get("/hypotheses/" + world.hypothesis);

        assertThat(reply.body().path("epic").path("hidden").asBoolean()).isTrue();
        assertThat(reply.text()).doesNotContain("WEB-1").doesNotContain("One-page checkout");
    }

    @Test
    public void whatIsNoIdNamesNothing() {
        Stream.of("/units/abc", "/units/0x10", "/units/-1", "/key-results/99999999999999999999/score")
                .forEach(path -> assertThat(admin.get(path).code()).as(path).isEqualTo("NOT_FOUND"));
    }

    @Test
    public void listsComeInPagesOfTheAskedSize() {
        world.newObjective("Another one");
        String query = "/objectives?cycleId=" + world.cycle;

        Reply first = admin.get(query + "&limit=1");
        Reply second = admin.get(query + "&limit=1&offset=1");

        assertThat(first.body().path("items").size()).isEqualTo(1);
        assertThat(first.body().path("total").asInt()).isGreaterThan(1);
        assertThat(second.body().path("items").get(0).path("id").asLong())
                .isGreaterThan(first.body().path("items").get(0).path("id").asLong());
        assertThat(admin.get(query + "&limit=501").status()).isEqualTo(400);
    }

    @Test
    public void generatingTwiceCreatesOnceAndNamesTheRest() {
        String body =
                "{\"fiscalYear\":2046,\"fiscalYearStartMonth\":4,\"cadence\":\"QUARTER\",\"namePattern\":\"FY{yyyy} Q{n}\"}";

        Reply first = admin.post("/cycles/generate", body);
        Reply again = admin.post("/cycles/generate", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().path("items").findValuesAsText("start"))
                .containsExactly("2045-04-01", "2045-07-01", "2045-10-01", "2046-01-01");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("items").size()).isZero();
        assertThat(again.body().path("existing").findValuesAsText("name"))
                .containsExactly("FY2046 Q1", "FY2046 Q2", "FY2046 Q3", "FY2046 Q4");
    }

    @Test
    public void aScoreExplainsItself() {
        Reply score = admin.get("/key-results/" + world.keyResult + "/score");

        assertThat(score.text())
                .contains("\"score\":0.4000,\"progress\":0.4000,\"displayed\":\"0.4\",\"band\":\"AMBER\"");
        assertThat(score.body()
                        .path("explanation")
                        .path("inputs")
                        .path("current")
                        .asInt())
                .isEqualTo(460);
        assertThat(score.body().path("explanation").path("steps").size()).isPositive();
    }

    @Test
    public void aBrowserOfAnotherSiteCannotWrite() {
        Map<String, String> foreign = Map.of("Content-Type", "application/json", "Origin", "https://evil.example");

        assertThat(admin.send("POST", "/units", unit("Never"), foreign).status())
                .isEqualTo(403);
        assertThat(admin.send("GET", "/units", null, JSON).status()).isEqualTo(200);
    }

    private static String unit(String name) {
        return "{\"name\":\"" + name + "\",\"level\":\"TEAM\"}";
    }
}
