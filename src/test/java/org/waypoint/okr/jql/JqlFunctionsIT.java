package org.waypoint.okr.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.Test;
import org.waypoint.okr.web.project.ProjectWorld;

/** The functions as the issue navigator uses them, in the running sandbox. */
public class JqlFunctionsIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ProjectWorld world;
    private static long keyResult;

    @BeforeClass
    public static void bet() {
        world = ProjectWorld.running();
        keyResult = world.keyResult(world.objective("Search for bets"), "Seconds, all in all");
        world.bet(keyResult);
    }

    private static HttpResponse<String> search(String user, String jql) throws Exception {
        String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        URI uri = URI.create(world.baseUrl() + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        return CLIENT.send(
                user.isEmpty()
                        ? request.build()
                        : request.header("Authorization", "Basic " + pair).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    public void aFunctionStandsInAnySearch() throws Exception {
        String named = "issue in epicsOfKeyResult(\"seconds, ALL in all\")";

        assertThat(search("member", "issue in epicsOfKeyResult(" + keyResult + ")")
                        .body())
                .contains(">APP-1</a>")
                .contains("One issue");
        assertThat(search("member", named + " AND project = APP ORDER BY key").body())
                .contains(">APP-1</a>");
        assertThat(search("member", "project in (APP, WEB) AND issue not in epicsOfKeyResult(" + keyResult + ")")
                        .body())
                .doesNotContain(">APP-1</a>")
                .contains(">WEB-1</a>");
        assertThat(search(
                                "member",
                                "key in epicsWithoutKeyResult(APP) OR key in hypothesesInState(SHIPPED, \"2026 Q4\")")
                        .body())
                .contains(">APP-1</a>");
    }

    @Test
    public void whoMayNotBrowseTheEpicDoesNotFindIt() throws Exception {
        assertThat(search("outsider", "issue in epicsOfKeyResult(" + keyResult + ")")
                        .body())
                .doesNotContain("APP-1<")
                .contains("No issues");
    }

    @Test
    public void aComplaintSaysWhatIsAllowed() throws Exception {
        assertThat(search("member", "issue in hypothesesInState(LOST)").body())
                .contains("is not a state of a hypothesis. Allowed: DRAFT, PLACED, RUNNING");
        assertThat(search("member", "issue in epicsOfObjective()").body()).contains("nothing was given");
        assertThat(search("member", "issue = shippedNotMoved()").body()).contains("does not take the list");
    }

    @Test
    public void theStatementsDoNotGrowWithTheBets() throws Exception {
        Set<String> statements = new HashSet<>();
        for (String ignored : new String[] {"few", "more"}) {
            world.bet(world.keyResult(world.objective("Another " + ignored), "Another " + ignored));
            statements.add(search("member", "issue in hypothesesInState(SHIPPED)")
                    .headers()
                    .firstValue("X-Sandbox-Sql")
                    .orElseThrow());
        }

        assertThat(statements).hasSize(1);
    }
}
