package org.waypoint.okr.web.keyresult;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.okr.web.project.ProjectWorld;

/** A key result that cannot be observed yet waits for its day, comes back as a debt, and counts once somebody looks. */
public class DeferralBrowserIT {
    private static final String PROJECT = "/projects/APP?selectedItem=org.waypoint.okr:okr-project-link";

    @Rule
    public final Browser browser = new Browser();

    private final ProjectWorld world = ProjectWorld.alone();

    @After
    public void close() {
        world.close();
    }

    @Test
    public void whatWasDeferredComesBackAndCountsAgain() {
        long objective = world.objective("Guests return");
        long keyResult = world.keyResultOf("owner", objective, "Minutes to the second order");
        world.checkIn(keyResult, "2026-11-20", 15);
        Visit owner = Visit.of(browser, world.baseUrl(), "owner");

        defer(owner, "2026-12-15");
        owner.says("#okr-scoring", "Observable from");
        assertThat(scored(objective)).isEqualTo("null");
        owner.open("/secure/OkrOwed.jspa");
        owner.gone("#okr-owed-observation-" + keyResult);

        world.travel("2026-12-15");
        owner.open("/secure/OkrOwed.jspa");
        owner.says("#okr-owed-observation-" + keyResult, "Effect should show");
        owner.click("#okr-owed-observation-" + keyResult + "-settle");
        owner.type("value", "14");
        owner.click("dialog [type=submit]");
        owner.gone("#okr-owed-observation-" + keyResult);

        owner.open(PROJECT);
        owner.says("#okr-scoring", "0.6");

        assertThat(scored(objective)).isEqualTo("0.6");
    }

    private void defer(Visit owner, String until) {
        owner.open(PROJECT);
        owner.poke("//tr[.//a[text()='Minutes to the second order']]//a[contains(@href, 'OkrEditKeyResult')]");
        owner.click("#okr-key-result-more summary");
        owner.click("dialog [name=notYetObservable]");
        owner.date("deferredUntil", until);
        owner.click("dialog .okr-form [type=submit]");
        owner.gone("dialog");
    }

    private String scored(long objective) {
        return world.get("/objectives/" + objective + "/score")
                .path("displayed")
                .asText();
    }
}
