package org.waypoint.okr.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.PageClock;
import org.waypoint.okr.browser.Visit;
import org.waypoint.okr.web.project.ProjectWorld;

/** The clocks and the keys of the weekly meeting; the clock on the wall goes when the test says so. */
public class MeetingBrowserIT {
    private static final String ONE = "#okr-meeting-clock";
    private static final String ALL = "#okr-meeting-clock-total";
    private static final String START = "#okr-meeting-start";

    @Rule
    public final Browser browser = new Browser();

    private final ProjectWorld world = ProjectWorld.running();
    private Visit visit;
    private PageClock clock;
    private String first;
    private String second;

    @Before
    public void aMeetingOfTwoKeyResultsAtLeast() {
        long objective = world.objective("Meetings end in time");
        first = "#okr-meeting-" + world.keyResult(objective, "Minutes until the first decision");
        second = "#okr-meeting-" + world.keyResult(objective, "Minutes after the end");
        visit = Visit.of(browser, world.baseUrl(), "owner");
        clock = PageClock.of(browser);
        visit.open("/secure/OkrMeeting.jspa?projectKey=APP" + first);
        visit.seen(first);
        minutes("minutes", 2);
        minutes("minutes-total", 3);
    }

    @After
    public void theClockGoesOn() {
        clock.close();
    }

    @Test
    public void bothClocksCountDownEachKeyResultItsOwn() {
        clock.pass(Duration.ofMinutes(5));
        visit.click(START);
        says("2:00", "3:00");
        visit.says(START, "Pause");

        clock.pass(Duration.ofSeconds(61));
        says("0:59", "1:59");
        press("j");
        visit.seen(second);
        says("2:00", "1:59");
        press("k");
        visit.seen(first);
        says("0:59", "1:59");
    }

    @Test
    public void whenTheTimeIsUpItIsSaidOnceAndTheClockCountsOn() {
        visit.click(START);
        clock.pass(Duration.ofSeconds(121));
        says("0:01 over", "0:59");
        visit.says("#okr-meeting-said", "The time for this key result is up.");
        assertThat(visit.seen(ONE).getDomAttribute("class")).contains("okr-meeting-over");

        clock.pass(Duration.ofSeconds(60));
        says("1:01 over", "0:01 over");
        visit.says("#okr-meeting-said", "The time for the meeting is up.");

        press("j");
        visit.seen(second);
        visit.untilTrue("return document.getElementById('okr-meeting-said').textContent === '';");
        says("2:00", "0:01 over");
    }

    @Test
    public void aPauseCostsNoTimeAndALoadedPageGoesOn() {
        visit.click(START);
        clock.pass(Duration.ofSeconds(30));
        says("1:30", "2:30");
        visit.click(START);
        visit.says(START, "Start");
        clock.pass(Duration.ofHours(1));
        visit.click(START);
        says("1:30", "2:30");

        visit.script("location.reload();");
        visit.seen(first);
        visit.says(START, "Pause");
        clock.pass(Duration.ofSeconds(15));
        says("1:15", "2:15");

        visit.click("#okr-meeting-reset");
        says("2:00", "3:00");
        visit.says(START, "Start");
    }

    @Test
    public void theLastPageSaysHowLongItTook() {
        visit.click(START);
        clock.pass(Duration.ofSeconds(119));
        says("0:01", "1:01");

        visit.click("[data-okr-slide=okr-meeting-end]");

        visit.says("#okr-meeting-time", "in 2 minutes");
    }

    @Test
    public void arrowsAndLettersTurnThePagesAndTheFocusGoesAlong() {
        press(Keys.ARROW_RIGHT);
        visit.seen(second);
        assertThat(visit.focused("id")).isEqualTo(second.substring(1) + "-title");
        press(Keys.ARROW_LEFT);
        visit.seen(first);
        press("j");
        visit.seen(second);
        press("k");
        visit.seen(first);
    }

    @Test
    public void whoTypesOrHoldsAnotherKeyTurnsNoPage() {
        visit.seen(first + " [name=learning]").sendKeys("j and k", Keys.ARROW_LEFT);
        press(Keys.chord(Keys.CONTROL, "j"));
        press(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));

        assertThat(visit.seen(first + " [name=learning]").getDomProperty("value"))
                .isEqualTo("j and k");
        assertThat(visit.all(second + "[hidden]")).hasSize(1);
    }

    @Test
    public void keysCanBeSwitchedOffForGood() {
        settings();
        visit.click("#okr-meeting-shortcuts");
        visit.gone("#okr-meeting-keys");
        visit.script("location.reload();");
        visit.seen(first);
        press("j");
        assertThat(visit.all(second + "[hidden]")).hasSize(1);

        settings();
        visit.click("#okr-meeting-shortcuts");
        visit.seen("#okr-meeting-keys");
        press("j");
        visit.seen(second);
    }

    @Test
    public void anImpossibleNumberOfMinutesBecomesTheUsualOne() {
        minutes("minutes", -4);

        visit.says(ONE, "3:00");
        assertThat(visit.script("return document.getElementById('okr-meeting-minutes').value;"))
                .isEqualTo("3");
    }

    private void says(String one, String all) {
        visit.untilTrue(
                "return document.querySelector(arguments[0]).textContent === arguments[1]"
                        + " && document.querySelector(arguments[2]).textContent === arguments[3];",
                ONE,
                one,
                ALL,
                all);
    }

    private void press(CharSequence keys) {
        visit.seen("body").sendKeys(keys);
    }

    private void settings() {
        visit.script("document.getElementById('okr-meeting-settings').open = true;");
    }

    private void minutes(String field, int value) {
        visit.script(
                "const field = document.getElementById(arguments[0]); field.value = arguments[1];"
                        + " field.dispatchEvent(new Event('change'));",
                "okr-meeting-" + field,
                value);
    }
}
