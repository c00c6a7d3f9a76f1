package org.waypoint.okr.web.keyresult;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.StoryWorld;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.Sandbox;

/** A key result's own page with its chart and forecast, and the cycles of a unit compared. */
public class KeyResultPageBrowserIT {
    private static final String TREE = "/secure/OkrTree.jspa?q=Open+faults";
    private static final String OPENER = ".okr-tree-key-results a[href*='OkrKeyResult.jspa']";
    private static Sandbox sandbox;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        sandbox = StoryWorld.running();
    }

    @Test
    public void theTreeLeadsToTheCourseAndWhereItLeads() {
        Visit member = as("member");
        member.open(pageOf(member));

        member.says("#okr-forecast-sentence", "If it goes on as so far");
        assertThat(member.all("#okr-key-result-course svg[role=img]")).hasSize(3);
        assertThat(member.all(".okr-chart-wide .okr-chart-check-in")).hasSizeGreaterThan(3);
        member.click("#okr-forecast-steps summary");
        member.says("#okr-forecast-steps", "Theil and Sen");
        member.click("#okr-chart-numbers summary");
        member.says("#okr-chart-numbers", "Forecast");
    }

    @Test
    public void aCheckInAppearsOnThePageItWasMadeFrom() {
        Visit owner = as("owner");
        owner.open(pageOf(owner));
        owner.click("#okr-key-result-check-in");
        owner.seen("#okr-content input[name=value]").clear();
        owner.type("value", "1650");
        owner.click("#okr-content button[type=submit]");

        owner.says("#okr-key-result-check-ins", "1,650");
    }

    @Test
    public void theCyclesOfAUnitStandBesideEachOtherWithTheirExports() {
        Visit outsider = as("outsider");
        outsider.open("/secure/OkrTree.jspa");
        outsider.open(address(outsider, "a[href*='OkrUnitHistory.jspa']"));

        outsider.says(".okr-unit-history", "cycles compared");
        assertThat(outsider.all(".okr-history-exports a[href$='/export/check-ins.csv']"))
                .isNotEmpty();
    }

    @Test
    public void bothPagesAreAccessibleInLightAndDarkOnDeskAndPhone() {
        SoftAssertions faults = new SoftAssertions();
        Visit member = as("member");
        String keyResult = pageOf(member);
        member.open("/secure/OkrTree.jspa");
        String history = address(member, "a[href*='OkrUnitHistory.jspa']");
        member.look(faults, keyResult, "key-result");
        member.look(faults, history, "unit-history");
        faults.assertAll();
    }

    private static String pageOf(Visit visit) {
        visit.open(TREE);
        return address(visit, OPENER);
    }

    /** The address of the first link, inside the application. */
    private static String address(Visit visit, String selector) {
        String address = String.valueOf(
                visit.script("return document.querySelector(arguments[0]).getAttribute('href')", selector));
        return address.substring(address.indexOf("/secure/"));
    }

    private Visit as(String name) {
        return Visit.of(browser, sandbox.baseUrl(), name);
    }
}
