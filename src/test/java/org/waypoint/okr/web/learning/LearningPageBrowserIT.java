package org.waypoint.okr.web.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;

/** What a unit learns: what shipped without moving anything, how well its predictions fit, and the log. */
public class LearningPageBrowserIT {
    private static LearningWorld world;
    private static String page;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        world = new LearningWorld();
        page = "/secure/OkrLearning.jspa?unitId=" + world.team;
        String[] verdicts = {"SUPPORTED", "REFUTED", "PARTLY", "SUPPORTED", "REFUTED", "CANNOT_TELL", "SUPPORTED"};
        double[] observed = {-3, 0, -1.5, -12, 1, -2, -4};
        for (int i = 0; i < verdicts.length; i++) {
            long bet = world.bet("APP-1", "Measure " + i + " of people who sign in a second time");
            world.decide(bet, verdicts[i], observed[i], "Lesson " + i + ": passkeys help those who come back");
        }
        world.sandbox.jira().issues().move(world.sandbox.jira().issues().find("APP-1"), "Done", null);
        world.bet("APP-1", "Shipped in vain");
    }

    @AfterClass
    public static void stop() {
        world.close();
    }

    @Test
    public void itIsFoundFromTheTreeAndTheProject() {
        Visit member = as("member");
        member.open("/secure/OkrTree.jspa");
        member.click("#okr-tree-learning");
        member.says("#okr-learning-log", "Lesson 6");

        member.open("/projects/APP?selectedItem=org.waypoint.okr%3Aokr-project-link");
        member.click("#okr-project-learning");
        member.says("#okr-learning-log", "Lesson 6");
    }

    @Test
    public void whatShippedInVainWaitsForAVerdict() {
        Visit admin = as("admin");
        admin.open(page);

        assertThat(admin.seen("#okr-shipped").getText()).contains("Shipped in vain", "Shipped on 21 Nov 2026");
        admin.click("#okr-shipped .aui-button");
        assertThat(admin.seen("#okr-content").getText()).contains("Nothing has been measured since the placement");
    }

    @Test
    public void theLogIsSearchedAndFiltered() {
        Visit member = as("member");
        member.open(page);
        member.seen("#okr-learning-q").sendKeys("lesson 3", Keys.ENTER);
        member.says("#okr-learning-log", "1 verdict");
        assertThat(member.seen("#okr-learning-log").getText()).contains("Measure 3", "\u221212 minutes");

        member.open(page + "&verdict=REFUTED");
        member.says("#okr-learning-log", "2 verdicts");
        member.open(page + "&q=nothing+like+this");
        member.says("#okr-learning-log", "No verdict fits");
    }

    @Test
    public void whoMayNotBrowseTheEpicReadsTheLessonAllTheSame() {
        Visit outsider = as("outsider");
        outsider.open(page);

        assertThat(outsider.seen("#okr-learning-log").getText())
                .contains("Lesson 6", "An epic you cannot see")
                .doesNotContain("APP-1");
    }

    @Test
    public void beforeEightVerdictsASentenceStandsWhereThePlotWillBeAndBothAreAccessible() {
        Visit admin = as("admin");
        SoftAssertions faults = new SoftAssertions();
        admin.open(page);
        assertThat(admin.seen("#okr-calibration").getText()).contains("One more verdict");
        assertThat(admin.all(".okr-plot")).isEmpty();
        admin.glance(faults, page, "learning-few");

        long eighth = world.bet("APP-1", "The eighth measure");
        world.decide(eighth, "SUPPORTED", -3, "Lesson 7: it is enough");
        admin.open(page);
        assertThat(admin.seen("#okr-calibration").getText())
                .contains("4 of 8", "50% inside", "+2%", "81%")
                .doesNotContain("more verdict");
        assertThat(admin.all(".okr-strip-range")).hasSize(8);
        admin.look(faults, page, "learning");
        admin.glance(faults, page + "&q=nothing+like+this", "learning-nothing");
        faults.assertAll();
    }

    private Visit as(String name) {
        return Visit.of(browser, world.sandbox.baseUrl(), name);
    }
}
