package org.waypoint.okr.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.Test;

/** Every form works without scripts: it saves, keeps what was typed, and is sent only once. */
public class PlainFormsIT {
    private static final Map<String, String> WEEK =
            Map.of("value", "15", "date", "2026-11-20", "confidence", "7", "learning", "Less waiting");

    private final ProjectWorld world = ProjectWorld.running();
    private final PlainReader member = new PlainReader(world, "member");
    private final PlainReader owner = new PlainReader(world, "owner");
    private final long objective = world.objective("Plain pages suffice");
    private final long keyResult = world.keyResult(objective, "Minutes without script");

    @Test
    public void aCheckInIsRecordedAndLeadsBack() {
        String form = checkInForm();
        HttpResponse<String> answer = member.submit(form, "OkrRecordCheckIn", WEEK);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/projects/APP"));
        assertThat(checkIns()).isEqualTo(1);
    }

    @Test
    public void sendingTheSameFormTwiceRecordsOnce() {
        String form = checkInForm();
        member.submit(form, "OkrRecordCheckIn", WEEK);
        HttpResponse<String> again = member.submit(form, "OkrRecordCheckIn", WEEK);

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(checkIns()).isEqualTo(1);
    }

    @Test
    public void wrongInputComesBackWithItsSentenceAndWhatWasTyped() {
        HttpResponse<String> answer = member.submit(
                checkInForm(),
                "OkrRecordCheckIn",
                Map.of("value", "about <b>ten</b>", "date", "2027-05-01", "confidence", "7", "learning", "Keep & me"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Enter a number, for example 12.5.", "The day cannot lie in the future")
                .contains("value=\"about &lt;b&gt;ten&lt;/b&gt;\"", "Keep &amp; me", "value=\"2027-05-01\"");
        assertThat(checkIns()).isZero();
    }

    @Test
    public void aFormFromElsewhereIsRefused() {
        HttpResponse<String> answer = member.post(
                "/secure/OkrRecordCheckIn.jspa", Map.of("keyResultId", String.valueOf(keyResult), "value", "15"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(checkIns()).isZero();
    }

    @Test
    public void anObjectiveIsAddedChangedAndDeleted() {
        String form = owner.get("/secure/OkrEditObjective!default.jspa?projectKey=APP")
                .body();
        assertThat(owner.submit(form, "OkrEditObjective", Map.of("title", "", "type", "COMMITTED", "origin", "AGREED"))
                        .body())
                .contains("Fill this in.", "value=\"COMMITTED\" checked");

        String edit = "/secure/OkrEditObjective!default.jspa?objectiveId=" + objective;
        HttpResponse<String> saved = owner.submit(
                owner.get(edit).body(),
                "OkrEditObjective",
                Map.of(
                        "title",
                        "Plain and simple",
                        "type",
                        "COMMITTED",
                        "origin",
                        "AGREED",
                        "state",
                        "AGREED",
                        "ownerKey",
                        world.get("/objectives/" + objective)
                                .path("owner")
                                .path("userKey")
                                .asText()));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(world.get("/objectives/" + objective).path("title").asText()).isEqualTo("Plain and simple");

        String question = owner.get("/secure/OkrRemove!default.jspa?objectiveId=" + objective)
                .body();
        assertThat(question).contains("Plain and simple");
        owner.submit(question, "OkrRemove", Map.of());
        assertThat(world.get("/objectives/" + objective).path("code").asText()).isEqualTo("NOT_FOUND");
    }

    @Test
    public void aKeyResultWithMilestonesIsAdded() {
        String form = owner.get("/secure/OkrEditKeyResult!default.jspa?objectiveId=" + objective)
                .body();
        HttpResponse<String> refused = owner.submit(
                form,
                "OkrEditKeyResult",
                Map.of("title", "Depots", "kind", "METRIC", "baseline", "5", "target", "5", "ownerKey", ""));
        assertThat(refused.body()).contains("The target must differ from the baseline (5)", "value=\"Depots\"");

        HttpResponse<String> saved = owner.submit(
                form,
                "OkrEditKeyResult",
                Map.of(
                        "title",
                        "Depots",
                        "kind",
                        "METRIC",
                        "baseline",
                        "5",
                        "target",
                        "24",
                        "weight",
                        "2",
                        "milestones[0].date",
                        "2026-10-31",
                        "milestones[0].value",
                        "8"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(world.get("/objectives/" + objective).path("keyResults").toString())
                .contains("\"Depots\"", "\"2026-10-31\"");
    }

    @Test
    public void twoObjectivesAreLinkedAndALoopIsNamed() {
        long parent = world.objective("Larger goal");
        String form = owner.get("/secure/OkrAlignObjective!default.jspa?objectiveId=" + objective + "&q=Larger")
                .body();
        assertThat(owner.submit(form, "OkrAlignObjective", Map.of("kind", "SUPPORTS"))
                        .body())
                .contains("okr-align-form");
        HttpResponse<String> saved = owner.submit(
                form, "OkrAlignObjective", Map.of("kind", "SUPPORTS", "target", "toObjectiveId:" + parent));
        assertThat(saved.statusCode()).isEqualTo(302);

        String back = owner.get("/secure/OkrAlignObjective!default.jspa?objectiveId=" + parent)
                .body();
        assertThat(owner.submit(
                                back,
                                "OkrAlignObjective",
                                Map.of("kind", "SUPPORTS", "target", "toObjectiveId:" + objective))
                        .body())
                .contains("This link would close a loop");
    }

    @Test
    public void whoMayNotChangeAnObjectiveIsToldWhomToAsk() {
        String forbidden = member.get("/secure/OkrEditObjective!default.jspa?objectiveId=" + objective)
                .body();

        assertThat(forbidden).contains("Ask somebody who manages OKRs here").doesNotContain("okr-objective-form");
    }

    @Test
    public void whoMayNotCheckInReadsTheHistoryWithoutAForm() {
        long others = world.keyResultOf("owner", world.objective("Not mine"), "Somebody else\u2019s number");
        world.checkIn(others, "2026-11-10", 17);
        String page = member.get("/secure/OkrRecordCheckIn!default.jspa?keyResultId=" + others)
                .body();

        assertThat(page).contains("You can read these check-ins", "10 Nov 2026").doesNotContain("data-okr-rest");
    }

    private String checkInForm() {
        return member.get("/secure/OkrRecordCheckIn!default.jspa?keyResultId=" + keyResult
                        + "&returnUrl=%2Fjira%2Fprojects%2FAPP")
                .body();
    }

    private int checkIns() {
        return world.get("/key-results/" + keyResult + "/check-ins")
                .path("total")
                .asInt();
    }
}
