package org.waypoint.okr.web.source;

import org.assertj.core.api.SoftAssertions;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.okr.web.project.ProjectWorld;

/** A key result takes its value from a search: chosen, tried and run by clicking. */
public class SourceBrowserIT {
    private static ProjectWorld world;
    private static long keyResult;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        world = ProjectWorld.running();
        keyResult = world.keyResult(world.objective("Fewer open stories"), "Stories that wait");
        world.bet(keyResult);
    }

    @Test
    public void aSearchIsTriedSavedAndRun() {
        Visit admin = Visit.of(browser, world.baseUrl(), "admin");
        admin.open("/secure/OkrKeyResult.jspa?id=" + keyResult);
        admin.click("#okr-source-edit");
        admin.click("#okr-source-form-kind-JQL-COUNT");
        admin.type("jql", "project = WEB AND type = Story");
        admin.click("#okr-source-try");
        admin.says("#okr-source-preview", "The search tells 2 now");
        admin.click("#okr-source-form button.aui-button-primary");
        admin.says("#okr-key-result-source", "number of issues that a search finds");
        admin.click("#okr-source-run");

        admin.says("#okr-source-last", "Last run");
        admin.says("#okr-key-result-check-ins", "Automatic");
    }

    @Test
    public void bothPagesAreAccessibleInLightAndDarkOnDeskAndPhone() {
        SoftAssertions faults = new SoftAssertions();
        Visit admin = Visit.of(browser, world.baseUrl(), "admin");
        admin.glance(faults, "/secure/OkrKeyResult.jspa?id=" + keyResult, "key-result-source");
        admin.look(faults, "/secure/OkrKeyResultSource!default.jspa?keyResultId=" + keyResult, "source");
        faults.assertAll();
    }
}
