package org.waypoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.waypoint.sandbox.tiny.Notes;

/** Pages of projects and issues, the panels in them, and what templates may do. */
public class PageIT {
    private static final String PAGE = "/projects/TINY?selectedItem=";
    private static final String GOOD = PAGE + "org.example.tiny:tiny-link";
    private static Sandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.start(TinySandbox.options().startingAt(Instant.parse("2026-11-21T09:00:00Z")));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    private static HttpResponse<String> worker(String path) {
        return Visitor.loggedIn(sandbox, "worker").get(path);
    }

    @Test
    public void aPanelIsDrawnEscapedInsideTheFrame() {
        assertThat(worker(GOOD).body())
                .contains("<h1>&lt;b&gt;0</h1>")
                .contains("<li>&lt;two&gt;</li>")
                // Jira takes its texts for HTML
                .contains("<p>It's <tiny></p>")
                .contains("<p class=\"path\">/jira</p>")
                .contains("<em>TINY</em>")
                .contains("aria-current=\"page\">Tiny&#39;s page</a>")
                .contains("This is not Jira");
    }

    @Test
    public void contentOnlyLeavesTheFrameOut() {
        assertThat(worker(GOOD + "&contentOnly=true").body()).contains("tiny").doesNotContain("<html");
    }

    @Test
    public void anUnlistedMethodIsNamed() {
        HttpResponse<String> answer = worker(PAGE + "unlisted");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Method needs allowlisting: org.waypoint.sandbox.tiny.TinyView#secret()");
    }

    @Test
    public void aReferenceWithoutValueIsNotPrintedLiterally() {
        assertThat(worker(PAGE + "literal").body()).contains("would print $nobody literally");
    }

    @Test
    public void listsMayBeLoopedOverButNotCalled() {
        assertThat(worker(PAGE + "list-call").body())
                .contains("needs allowlisting")
                .contains("#isEmpty()");
    }

    @Test
    public void aProjectThatMayNotBeBrowsedDoesNotExist() {
        Visitor stranger = Visitor.loggedIn(sandbox, "stranger");

        assertThat(stranger.get("/projects/TINY").statusCode()).isEqualTo(404);
        assertThat(stranger.get(GOOD).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/browse/TINY-7").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/projects/NONE").body())
                .contains("permission to see it")
                .isEqualTo(stranger.get("/projects/TINY").body().replace("TINY", "NONE"));
    }

    @Test
    public void scriptsCarryTheTextsOfTheLanguage() {
        String address = "/download/resources/org.example.tiny:tiny-resources/tiny.js?locale=";

        assertThat(worker(address + "en").body())
                .contains("var plain = \"It's <tiny>\";")
                .contains("AJS.format(\"Hello, {0}!\", \"you\")");
        assertThat(worker(address + "de").body()).contains("Winzig");
    }

    @Test
    public void thePageOfAProjectLoadsTheResourcesOfItsContext() {
        assertThat(worker("/projects/TINY").body()).contains("tiny-resources/tiny.js?locale=en");
        assertThat(worker("/projects").body()).doesNotContain("tiny-resources");
    }

    @Test
    public void aStatusIsMovedByThoseWhoMayEdit() {
        Visitor boss = Visitor.loggedIn(sandbox, "boss");
        assertThat(worker("/browse/TINY-7").body()).contains("Fly &amp; land").doesNotContain("sandbox-mover");

        boss.post("/browse/TINY-7", Map.of("status", "Done", "atl_token", boss.token()));

        assertThat(worker("/browse/TINY-7").body()).contains("<dd>Done</dd>");
    }

    @Test
    public void languageAndColoursAreRemembered() {
        Visitor boss = Visitor.loggedIn(sandbox, "boss");

        boss.post("/sandbox/preferences", Map.of("language", "de"));
        boss.post("/sandbox/preferences", Map.of("theme", "dark"));

        assertThat(boss.get(GOOD).body())
                .contains("<html lang=\"de\" data-color-mode=\"dark\"")
                .contains("Die kleine Seite");
        boss.post("/sandbox/preferences", Map.of("language", "en"));
    }

    @Test
    public void theAddOnSeesTheTimeOfTheSandbox() {
        Notes notes = sandbox.beans().bean(Notes.class);

        assertThat(notes.now()).isBetween(Instant.parse("2026-11-21T09:00:00Z"), Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(notes.isStarted()).isTrue();
    }
}
