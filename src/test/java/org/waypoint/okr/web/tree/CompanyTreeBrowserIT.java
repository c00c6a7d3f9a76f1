package org.waypoint.okr.web.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.StoryWorld;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.Sandbox;

/** The company tree: from the top navigation down to a key result, narrowed, folded and explained. */
public class CompanyTreeBrowserIT {
    private static final String TREE = "/secure/OkrTree.jspa";
    private static Sandbox sandbox;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        sandbox = StoryWorld.running();
    }

    @Test
    public void itIsFoundInTheTopNavigationAndHoldsEveryUnit() {
        Visit outsider = as("outsider");
        outsider.open("/");
        outsider.click("a[href$='" + TREE + "']");

        assertThat(outsider.seen("#okr-tree").getText())
                .contains("Fernwood", "Platform", "Layout Engine", "The spring release finds its users");
        assertThat(outsider.all("#okr-tree a[href*='/projects/']"))
                .as("links to projects that the reader may not browse")
                .isEmpty();
    }

    @Test
    public void wordsOfAKeyResultFindItsObjectiveAndOpenIt() {
        Visit member = as("member");
        member.open(TREE);
        member.seen("#okr-tree-q").sendKeys("tutorial film", Keys.ENTER);

        member.says("#okr-tree", "1 objective in");
        assertThat(member.seen("#okr-tree").getText()).contains("Every tutorial film is in the catalogue");
    }

    @Test
    public void whatMatchesNothingOffersTheWayBack() {
        Visit member = as("member");
        member.open(TREE + "?q=nothing+like+this");
        member.says(".okr-empty", "No objective matches");
        member.click("#okr-notice-action");

        member.says("#okr-tree", "Fernwood");
    }

    @Test
    public void everythingOpensAndClosesByKeyboard() {
        Visit member = as("member");
        member.open(TREE);
        String keyResult = "Every tutorial film is in the catalogue";
        assertThat(member.seen("#okr-tree").getText()).doesNotContain(keyResult);

        member.seen("#okr-tree-open").sendKeys(Keys.ENTER);
        member.says("#okr-tree", keyResult);

        member.seen("#okr-tree-close").sendKeys(Keys.ENTER);
        member.gone(".okr-tree-below");
        member.seen(".okr-tree-toggle > summary").sendKeys(Keys.ENTER);
        member.says("#okr-tree", "Platform");
    }

    @Test
    public void theScoreOfAUnitNamesTheObjectivesItIsTheMeanOf() {
        Visit member = as("member");
        member.open(TREE);
        member.click(".okr-tree-unit-row .okr-score");

        assertThat(member.seen("dialog .okr-explanation").getText())
                .contains("Fernwood", "The spring release finds its users", "Mean of the scores");
        member.seen(".okr-dialog-close").sendKeys(Keys.ENTER);
        member.gone("dialog");
        assertThat(member.focused("class")).contains("okr-score");
    }

    @Test
    public void theScoreOfAKeyResultExplainsItself() {
        Visit member = as("member");
        member.open(TREE + "?q=tutorial+film");
        member.click(".okr-tree-key-results .okr-score");

        assertThat(member.seen("dialog #okr-content").getText()).isNotEmpty();
    }

    @Test
    public void itIsAccessibleInLightAndDarkOnDeskAndPhone() {
        Visit member = as("member");
        SoftAssertions faults = new SoftAssertions();

        member.look(faults, TREE, "tree");
        member.glance(faults, TREE + "?q=film", "tree-narrow");
        member.glance(faults, TREE + "?q=nothing+like+this", "tree-nothing");
        member.open(TREE);
        member.click("#okr-tree-open");
        member.judge(faults, "tree-open");
        faults.assertAll();
    }

    private Visit as(String name) {
        return Visit.of(browser, sandbox.baseUrl(), name);
    }
}
