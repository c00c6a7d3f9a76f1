package org.waypoint.okr.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;

/** A member records the week from the project's page. */
public class CheckInBrowserIT {
    @Rule
    public final Browser browser = new Browser();

    private final ProjectWorld world = ProjectWorld.running();
    private OkrPage page;
    private long keyResult;

    @Before
    public void openThePage() {
        keyResult = world.keyResult(world.objective("Drivers start without waiting"), "Minutes until the first stop");
        world.checkIn(keyResult, "2026-11-06", 18);
        page = new OkrPage(browser, world.baseUrl()).login("member").open("APP");
    }

    @Test
    public void theWeekIsRecordedByKeyboardAlone() {
        page.seen(page.checkInButton(keyResult)).sendKeys(Keys.ENTER);
        assertThat(page.value("value")).isEqualTo("18");
        assertThat(page.visit().focused("name")).isEqualTo("value");

        page.visit().keys("15");
        page.visit().says("[data-okr-part=keyResult]", "0.5");
        page.visit().keys(Keys.ENTER);
        page.dialogIsGone();

        assertThat(page.row(keyResult).getText()).contains("15 minutes", "0.5");
        assertThat(page.said()).isEqualTo("Check-in saved.");
        assertThat(page.visit().focused("id")).isEqualTo("okr-key-result-" + keyResult + "-check-in");
    }

    @Test
    public void everythingThatIsSaidArrives() {
        world.bet(keyResult);
        page.checkIn(keyResult);
        page.type("value", "16.5");
        page.choose("confidence", "8");
        page.choose("beliefs[0].change", "MORE");
        page.type("learning", "Passkeys cut the longest wait.");
        page.type("next", "Try it in one more depot.");
        assertThat(page.seen("dialog .okr-counter").getText()).isEqualTo("255");
        page.save();
        page.dialogIsGone();

        var newest = world.get("/key-results/" + keyResult + "/check-ins")
                .path("items")
                .path(0);
        assertThat(newest.path("value").decimalValue()).isEqualByComparingTo("16.5");
        assertThat(newest.path("confidence").asInt()).isEqualTo(8);
        assertThat(newest.path("learning").asText()).isEqualTo("Passkeys cut the longest wait.");
        assertThat(newest.path("beliefs").path(0).path("belief").asInt()).isEqualTo(6);
    }

    @Test
    public void aWrongNumberIsNamedBesideItsFieldAndNothingTypedIsLost() {
        page.checkIn(keyResult);
        page.type("value", "about twelve");
        page.type("learning", "It feels faster.");
        page.save();

        assertThat(page.error("value")).isEqualTo("Enter a number, for example 12.5.");
        assertThat(page.value("value")).isEqualTo("about twelve");
        assertThat(page.value("learning")).isEqualTo("It feels faster.");
        assertThat(page.visit().focused("aria-invalid")).isEqualTo("true");
    }

    @Test
    public void aDoubleClickRecordsOneCheckIn() {
        page.checkIn(keyResult);
        page.type("value", "14");
        page.visit().script("const save = document.querySelector('dialog [type=submit]'); save.click(); save.click();");
        page.dialogIsGone();

        assertThat(world.get("/key-results/" + keyResult + "/check-ins")
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    public void anExpiredLoginSaysSoAndLosesNothing() {
        page.checkIn(keyResult);
        page.type("value", "13");
        page.visit().logout();
        page.save();

        assertThat(page.message()).contains("no longer logged in");
        assertThat(page.value("value")).isEqualTo("13");
        assertThat(page.seen("//a[text()='Log in in a new tab']").isDisplayed()).isTrue();
    }

    @Test
    public void aLostConnectionSaysSoAndTheSecondTrySaves() {
        page.checkIn(keyResult);
        page.type("value", "12");
        browser.online(false);
        page.save();
        assertThat(page.message()).contains("cannot be reached");
        assertThat(page.value("value")).isEqualTo("12");

        browser.online(true);
        page.save();
        page.dialogIsGone();
        assertThat(page.row(keyResult).getText()).contains("12 minutes");
    }

    @Test
    public void closingByMistakeKeepsWhatWasTypedAndCancelForgetsIt() {
        page.checkIn(keyResult);
        page.type("learning", "Half a thought");
        page.visit().keys(Keys.ESCAPE);
        page.dialogIsGone();
        page.checkIn(keyResult);
        assertThat(page.value("learning")).isEqualTo("Half a thought");

        page.click("dialog [data-okr-cancel]");
        page.dialogIsGone();
        page.checkIn(keyResult);
        assertThat(page.value("learning")).isEmpty();
    }

    @Test
    public void anEarlierCheckInIsCorrectedAndStaysInTheHistory() {
        page.checkIn(keyResult);
        page.click("dialog #okr-check-in-history summary");
        page.click("dialog a[href*=OkrCorrectCheckIn]");
        page.visit().says("#okr-dialog-title", "Correct");
        page.type("value", "17");
        page.save();
        page.dialogIsGone();

        var history = world.get("/key-results/" + keyResult + "/check-ins");
        assertThat(history.path("total").asInt()).isEqualTo(2);
        assertThat(page.row(keyResult).getText()).contains("17 minutes");
    }
}
