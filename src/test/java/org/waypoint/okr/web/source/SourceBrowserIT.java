package org.waypoint.okr.web.source;

import static org.assertj.core.api.Assertions.assertThat;

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
        admin.says("#okr-key-result-source", "Number of issues that a search finds");
        admin.click("#okr-source-run");

        admin.says("#okr-source-last", "Last run");
        admin.says("#okr-key-result-check-ins", "Automatic");
    }

    @Test
    public void onlyWhatCountsForTheChosenKindIsShownAndAMistakeStandsBesideItsField() {
        Visit admin = Visit.of(browser, world.baseUrl(), "admin");
        admin.open(form());
        choose(admin, "MANUAL");
        assertThat(shown(admin)).isEqualTo("");
        choose(admin, "REST-PUSH");
        assertThat(shown(admin)).isEqualTo("");
        admin.says("#okr-source-form", "/rest/okr/1.0/key-results/" + keyResult + "/check-ins");
        choose(admin, "JQL-COUNT");
        assertThat(shown(admin)).isEqualTo("jql interval interval runAsKey preview");
        choose(admin, "JQL-SUM");
        assertThat(shown(admin)).isEqualTo("jql numberFieldId interval interval runAsKey preview");

        admin.type("jql", "");
        admin.leave("#okr-source-form button.aui-button-primary");
        admin.seen("#okr-source-form [name=jql][aria-invalid=true]");
        admin.seen("#okr-source-form [name=numberFieldId][aria-invalid=true]");

        choose(admin, "JQL-COUNT");
        admin.gone("#okr-source-form [name=numberFieldId]");
        admin.type("jql", "project =");
        admin.leave("#okr-source-form button.aui-button-primary");
        assertThat(admin.seen("#okr-source-form [name=jql][aria-invalid=true]").getDomProperty("value"))
                .isEqualTo("project =");
    }

    @Test
    public void bothPagesAreAccessibleInLightAndDarkOnDeskAndPhone() {
        SoftAssertions faults = new SoftAssertions();
        Visit admin = Visit.of(browser, world.baseUrl(), "admin");
        admin.glance(faults, "/secure/OkrKeyResult.jspa?id=" + keyResult, "key-result-source");
        admin.look(faults, "/secure/OkrKeyResultSource!default.jspa?keyResultId=" + keyResult, "source");
        faults.assertAll();
    }

    private static String form() {
        return "/secure/OkrKeyResultSource!default.jspa?keyResultId=" + keyResult;
    }

    private static void choose(Visit visit, String kind) {
        visit.click("#okr-source-form-kind-" + kind);
    }

    /** The names of the fields that can be seen besides the kind, in their order. */
    private static Object shown(Visit visit) {
        visit.seen("#okr-source-form");
        return visit.script("return Array.from(document.getElementById('okr-source-form').elements)"
                + ".filter(field => field.name && field.name !== 'kind' && field.type !== 'hidden' && field.offsetParent)"
                + ".map(field => field.name).join(' ');");
    }
}
