package org.waypoint.okr.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;

/** Fields that count only sometimes: without scripts they are all there and say when they count. */
public class PlainFieldsIT {
    private static final Map<String, String> DEPOTS =
            Map.of("title", "Depots", "kind", "METRIC", "baseline", "5", "target", "24", "deferredUntil", "2026-12-15");

    private final ProjectWorld world = ProjectWorld.running();
    private final PlainReader owner = new PlainReader(world, "owner");
    private final long objective = world.objective("Plain fields suffice");

    @Test
    public void aDayWithoutADeferralIsAMistakeThatIsToldBesideIt() {
        String form = owner.get("/secure/OkrEditKeyResult!default.jspa?objectiveId=" + objective)
                .body();
        String refused = owner.submit(form, "OkrEditKeyResult", DEPOTS).body();
        assertThat(refused).contains("Nothing is deferred", "value=\"2026-12-15\"", "value=\"Depots\"");

        Map<String, String> deferred = new LinkedHashMap<>(DEPOTS);
        deferred.put("notYetObservable", "true");
        assertThat(owner.submit(form, "OkrEditKeyResult", deferred).statusCode())
                .isEqualTo(302);
        assertThat(world.get("/objectives/" + objective).path("keyResults").toString())
                .contains("\"deferredUntil\":\"2026-12-15\"");
    }

    @Test
    public void aSourceIsChosenAmongFieldsInGroupsThatSayWhenTheyCount() {
        long keyResult = world.keyResult(objective, "Minutes by themselves");
        String form = owner.get("/secure/OkrKeyResultSource!default.jspa?keyResultId=" + keyResult)
                .body();
        assertThat(form)
                .contains(
                        "Counts while the values come from a search in Jira.",
                        "Number field (for sum and average)",
                        "Counts while another program sends the values.",
                        "/rest/okr/1.0/key-results/" + keyResult + "/check-ins");

        String refused = owner.submit(form, "OkrKeyResultSource", Map.of("kind", "JQL_SUM", "interval", "WEEKLY"))
                .body();
        assertThat(refused).contains("id=\"okr-source-form-jql-error\"", "id=\"okr-source-form-numberFieldId-error\"");

        assertThat(owner.submit(form, "OkrKeyResultSource", Map.of("kind", "REST_PUSH", "jql", "half a sear"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(world.get("/key-results/" + keyResult + "/source")
                        .path("kind")
                        .asText())
                .isEqualTo("REST_PUSH");
    }
}
