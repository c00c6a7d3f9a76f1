package org.waypoint.okr.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.demo.DemoRun;

/** Today's add-on on the data of a release: it starts, shows everything that was there, and goes on writing. */
@RunWith(Parameterized.class)
public class ReleasedDataIT {
    private final Release release;
    private Map<String, List<Map<String, String>>> before;
    private String url;
    private Sandbox sandbox;

    public ReleasedDataIT(Release release) {
        this.release = release;
    }

    @Parameters(name = "{0}")
    public static List<Release> releases() {
        return Release.all();
    }

    @Before
    public void upgrade() throws Exception {
        url = release.restored();
        before = release.rows(url);
        sandbox = Sandbox.start(SandboxOptions.forTests()
                .database(url, release.engine().user, "")
                .home(Path.of("target", "upgraded-" + release.engine().fileName()))
                .startingAt(Release.NOW));
    }

    @After
    public void stop() {
        sandbox.close();
    }

    @Test
    public void everythingIsThereAndReadsAsBefore() throws Exception {
        Requests requests = new Requests(sandbox.baseUrl());
        release.answers().fields().forEachRemaining(kept -> {
            String[] words = kept.getKey().split(" ", 2);
            JsonNode now = Requests.stored(requests.get(words[0], words[1]));
            assertThat(Differences.between(kept.getValue(), now))
                    .as(kept.getKey())
                    .isEmpty();
        });

        assertThat(Losses.between(before, release.rows(url))).isEmpty();
    }

    @Test
    public void thePagesOpenAndOldRowsTakeNewWrites() throws Exception {
        DemoRun run = new DemoRun(sandbox.baseUrl(), sandbox.tables(), sandbox.beans(), sandbox.clock());

        assertThat(status(run, "GET", "/rest/okr/1.0/tree?cycleId=2", "")).isEqualTo(200);
        assertThat(status(run, "GET", "/rest/okr/1.0/projects/WEB/overview?cycleId=2", ""))
                .isEqualTo(200);
        assertThat(status(run, "GET", "/projects/WEB?selectedItem=org.waypoint.okr:okr-project-link", ""))
                .isEqualTo(200);
        assertThat(status(run, "GET", "/browse/WEB-1", "")).isEqualTo(200);
        assertThat(status(run, "POST", "/rest/okr/1.0/key-results/1/check-ins", "{\"value\":440,\"confidence\":7}"))
                .isEqualTo(201);
        assertThat(status(run, "PUT", "/rest/okr/1.0/settings", "{\"graceDays\":5,\"version\":1}"))
                .isEqualTo(200);
    }

    private static int status(DemoRun run, String method, String path, String body) throws Exception {
        HttpResponse<String> answer = run.send("admin", method, path, "application/json", body);
        return answer.statusCode();
    }
}
