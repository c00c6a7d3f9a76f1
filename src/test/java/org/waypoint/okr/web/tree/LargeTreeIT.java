package org.waypoint.okr.web.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.demo.scale.ScaleDemo;

/** A thousand objectives on one page: few letters, few statements, key results when they are asked for. */
public class LargeTreeIT {
    private static final int ONE_MEGABYTE = 1_000_000;
    private static final int MOST_STATEMENTS = 12;
    private static final Pattern LATER = Pattern.compile("href=\"(OkrTreeObjective[^\"]+)\" data-okr-later");
    private static Sandbox sandbox;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.start(
                SandboxOptions.forTests().demo(new ScaleDemo(1000)).startingAt(Instant.parse("2026-11-21T09:00:00Z")));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void aThousandObjectivesFitIntoAMegabyte() throws Exception {
        HttpResponse<String> page = get("OkrTree.jspa");

        assertThat(page.body()).contains("1,000 objectives");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(ONE_MEGABYTE);
        assertThat(page.headers().firstValue("X-Sandbox-Sql").map(Integer::valueOf))
                .hasValueSatisfying(count -> assertThat(count).isLessThanOrEqualTo(MOST_STATEMENTS));
    }

    @Test
    public void theKeyResultsOfAnObjectiveComeWhenItIsOpened() throws Exception {
        Matcher later = LATER.matcher(get("OkrTree.jspa").body());
        assertThat(later.find()).isTrue();

        String page = get(later.group(1)).body();

        assertThat(page).contains("okr-tree-key-results", "OkrExplainScore!default.jspa?keyResultId=");
    }

    private HttpResponse<String> get(String page) throws Exception {
        String login = Base64.getEncoder().encodeToString("member:member".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/secure/" + page))
                        .header("Authorization", "Basic " + login)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
