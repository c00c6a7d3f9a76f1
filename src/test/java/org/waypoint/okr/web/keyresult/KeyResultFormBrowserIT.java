package org.waypoint.okr.web.keyresult;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.okr.web.project.ProjectWorld;

/** The form of a key result shows a field while it counts. */
public class KeyResultFormBrowserIT {
    private static final String UNTIL = "#okr-key-result-form [name=deferredUntil]";

    @Rule
    public final Browser browser = new Browser();

    private final ProjectWorld world = ProjectWorld.running();

    @Test
    public void theDayOfADeferralIsThereWhileSomethingIsDeferred() {
        long keyResult = world.keyResult(world.objective("Later is fine"), "Seen next year");
        Visit owner = Visit.of(browser, world.baseUrl(), "owner");
        open(owner, keyResult);
        owner.gone(UNTIL);

        owner.click("#okr-key-result-form [name=notYetObservable]");
        owner.date("deferredUntil", "2026-12-15");
        owner.leave("#okr-key-result-form [type=submit]");
        assertThat(deferredUntil(keyResult)).isEqualTo("2026-12-15");

        open(owner, keyResult);
        owner.seen(UNTIL);
        owner.click("#okr-key-result-form [name=notYetObservable]");
        owner.gone(UNTIL);
        owner.leave("#okr-key-result-form [type=submit]");
        assertThat(deferredUntil(keyResult)).isEqualTo("null");
    }

    private static void open(Visit visit, long keyResult) {
        visit.open("/secure/OkrEditKeyResult!default.jspa?keyResultId=" + keyResult
                + "&returnUrl=%2Fjira%2Fprojects%2FAPP");
        visit.click("#okr-key-result-more summary");
    }

    private String deferredUntil(long keyResult) {
        return world.get("/key-results/" + keyResult).path("deferredUntil").asText();
    }
}
