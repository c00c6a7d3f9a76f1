package org.waypoint.okr.web.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Seen;
import org.waypoint.okr.browser.StoryWorld;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.Sandbox;

/** What a team does on the page of its epic: bet on a key result, gather evidence, conclude. */
public class EpicPanelBrowserIT {
    private static final String EPIC = "/browse/TIMOB-28298";
    private static final String OTHER_EPIC = "/browse/TIMOB-28470";
    private static final String PANEL = "#okr-epic-hypotheses";
    private static final String SAVE = "dialog .okr-form [type=submit]";
    private static Sandbox sandbox;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        sandbox = StoryWorld.running();
    }

    @Test
    public void aMemberLinksAnEpicToAKeyResultByKeyboardAndSeesTheSentenceGrow() {
        Visit member = as("member");
        member.open(OTHER_EPIC);
        member.click("#okr-place-hypothesis-link");
        choose(member, "members who are not");

        member.type("forWhom", "newcomers");
        member.type("willDo", "stay");
        member.type("predictedLow", "3");
        member.type("predictedHigh", "8");
        assertThat(member.seen(".okr-preview").getText())
                .contains("for newcomers will make them stay", "+3 to +8", "which signal appears");
        member.type("signal", "they say so");
        member.date("signalDate", "2026-12-20");
        assertThat(member.all(".okr-preview .okr-sentence-gap")).isEmpty();
        member.click(SAVE);

        member.says(PANEL, "for newcomers will make them stay");
        assertThat(member.focused("id")).isEqualTo("okr-place-hypothesis-link");
    }

    @Test
    public void aKeyResultThatTheEpicBetsOnCannotBeChosenAgain() {
        Visit member = as("member");
        member.open(EPIC);
        member.click("#okr-place-hypothesis-link");
        member.seen("#okr-finder-q").sendKeys("uploads");

        member.says("#okr-finder-list li[data-okr-taken]", "bets on it already");
        assertThat(member.seen("#okr-finder-list li[data-okr-taken]").getDomAttribute("aria-disabled"))
                .isEqualTo("true");
    }

    @Test
    public void aRefusedVerdictKeepsWhatWasTypedAndAGivenOneClosesTheBet() {
        Visit member = as("member");
        member.open("/browse/TIMOB-27964");
        member.click(PANEL + " [id$=-verdict]");
        assertThat(member.seen("#okr-content [name=observedChange]").getDomProperty("value"))
                .isNotEmpty();
        member.type("learned", "Update days bring visitors, not customers.");
        member.click(SAVE);
        assertThat(member.seen("dialog .error:not(:empty)").getText()).isEqualTo("Fill this in.");
        assertThat(member.seen("[name=learned]").getDomProperty("value")).startsWith("Update days");

        member.click("[name=verdict][value=REFUTED]");
        member.click("[name=evidenceKind][value=LAUNCH_DATA]");
        member.click("[name=nextStep][value=RETIRE]");
        member.click(SAVE);

        member.says(PANEL, "1 closed hypothesis");
        member.click("#okr-epic-hypotheses-closed > summary");
        member.says("#okr-epic-hypotheses-closed .okr-bet", "Refuted");
    }

    @Test
    public void evidenceStandsOnItsRungInTheDetails() {
        Visit member = as("member");
        member.open(EPIC);
        member.click(PANEL + " [id$=-evidence]");
        member.click("[name=kind][value=TEST]");
        member.type("note", "Seven of ten kept it for a week.");
        member.click(SAVE);
        member.gone("dialog");

        member.click(PANEL + " .okr-bet-title a");
        assertThat(member.seen("dialog .okr-bet-notes").getText())
                .contains("Test rung 6 of 7", "Seven of ten kept it for a week.");
    }

    @Test
    public void whoMayNotSeeTheEpicSeesTheBetButNotItsName() {
        Visit member = as("member");
        member.open(EPIC);
        String card = member.seen(PANEL + " .okr-bet").getDomAttribute("id");
        String id = card.replace("okr-bet-", "");

        Visit outsider = as("outsider");
        outsider.open("/secure/OkrHypothesis!default.jspa?hypothesisId=" + id);

        Seen page = outsider.seen("#okr-content");
        assertThat(page.getText()).contains("An epic you cannot see").doesNotContain("TIMOB-28298");
        assertThat(outsider.all("#okr-content .okr-bet-actions")).isEmpty();
    }

    @Test
    public void everyPageIsAccessibleInLightAndDarkOnDeskAndPhone() {
        Visit member = as("member");
        member.open(EPIC);
        String id = member.seen(PANEL + " .okr-bet").getDomAttribute("id").replace("okr-bet-", "");
        SoftAssertions faults = new SoftAssertions();

        member.look(faults, EPIC, "epic-panel");
        member.look(faults, "/secure/OkrPlaceHypothesis!default.jspa?issueKey=TIMOB-28298", "epic-finder");
        for (String page : new String[] {"Hypothesis", "EditHypothesis", "Evidence", "Verdict", "DropHypothesis"}) {
            member.look(faults, "/secure/Okr" + page + "!default.jspa?hypothesisId=" + id, "epic-" + page);
        }
        faults.assertAll();
    }

    private Visit as(String name) {
        return Visit.of(browser, sandbox.baseUrl(), name);
    }

    /** Searches in the dialog, walks to the first result and takes it, all by keyboard. */
    private static void choose(Visit visit, String words) {
        Seen field = visit.seen("#okr-finder-q");
        field.sendKeys(words);
        visit.says("#okr-finder-list li:only-child", words);
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        visit.seen("form[data-okr-sentence]");
    }
}
