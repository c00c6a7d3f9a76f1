package org.waypoint.okr.web.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.okr.web.project.ProjectWorld;

/** What a person owes, and the weekly meeting, as people meet them. */
public class DutyBrowserIT {
    @Rule
    public final Browser browser = new Browser();

    private final ProjectWorld world = ProjectWorld.running();
    private long keyResult;

    @Before
    public void aKeyResultThatWaits() {
        keyResult = world.keyResult(world.objective("Nobody waits"), "Minutes until somebody answers");
        world.checkIn(keyResult, "2026-11-02", 18);
    }

    @Test
    public void whatIsOwedIsSettledWithoutLeavingTheList() {
        Visit visit = Visit.of(browser, world.baseUrl(), "member");
        visit.open("/secure/OkrOwed.jspa");
        String row = "#okr-owed-check-in-" + keyResult;
        int before = Integer.parseInt(visit.seen(".okr-owed-badge-number").getText());

        visit.click(row + "-settle");
        visit.type("value", "15");
        visit.click("dialog [type=submit]");
        visit.gone(row);

        visit.says(".okr-owed-badge-number", String.valueOf(before - 1));
        assertThat(visit.focusedText()).isEqualTo("What I owe");
    }

    @Test
    public void theMeetingTurnsItsPagesByKeyAndGoesOnAfterSaving() {
        Visit visit = Visit.of(browser, world.baseUrl(), "owner");
        visit.open("/secure/OkrMeeting.jspa?projectKey=APP#okr-meeting-" + keyResult);
        String slide = "#okr-meeting-" + keyResult;
        visit.seen(slide + " .okr-meeting-now");
        visit.seen("body").sendKeys(Keys.ARROW_RIGHT);
        visit.gone(slide);
        visit.seen("body").sendKeys("k");
        visit.seen(slide);

        visit.script("const save = document.querySelector('" + slide + " [type=submit]'); save.click(); save.click();");
        visit.gone(slide);

        assertThat(world.get("/key-results/" + keyResult + "/check-ins")
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        visit.open("/secure/OkrMeeting.jspa?projectKey=APP#okr-meeting-end");
        visit.says("#okr-meeting-end", "Minutes until somebody answers");
    }

    @Test
    public void bothPagesSuitEverybody() {
        SoftAssertions faults = new SoftAssertions();
        Visit visit = Visit.of(browser, world.baseUrl(), "member");
        visit.look(faults, "/secure/OkrOwed.jspa", "owed");
        visit.look(faults, "/secure/OkrMeeting.jspa?projectKey=APP", "meeting");
        faults.assertAll();
    }
}
