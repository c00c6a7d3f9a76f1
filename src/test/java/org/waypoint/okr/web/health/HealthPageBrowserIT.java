package org.waypoint.okr.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/** The health of the programme on 20 November 2026; the third quarter should have been closed by 7 October. */
public class HealthPageBrowserIT {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String HEALTH = "/secure/OkrHealth.jspa";
    private static Sandbox sandbox;
    private static HealthStage stage;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.start(SandboxOptions.forTests().startingAt(NOW));
        stage = new HealthStage(sandbox.baseUrl());
        for (int i = 1; i <= 6; i++) {
            long objective = stage.objective("Objective " + i, stage.now, i == 1 ? "COMMITTED" : "ASPIRATIONAL");
            stage.keyResult(objective, "Key result " + i, "2026-11-19", 10 + 5 * i);
        }
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void itIsFoundFromTheNavigationAndTheTree() {
        Visit outsider = as("outsider");
        outsider.open("/secure/OkrTree.jspa");
        outsider.leave("#okr-tree-health");
        outsider.says("#okr-health-heads", "Focus");

        outsider.leave("#okr-health-link");
        outsider.says("#okr-health-heads", "Stretch");
    }

    @Test
    public void eachHeadHasItsNumberItsTrendAndItsGaps() {
        Visit member = as("member");
        member.open(HEALTH);

        assertThat(member.seen("#okr-health-focus").getText()).isEqualTo("0%");
        assertThat(member.seen("#okr-health-heads").getText())
                .contains("100 points down since 2026 Q3", "6 objectives, limit 1", "Leads nowhere yet \u00b7 Web team")
                .contains("0 of 1 commitment kept or on track", "Off track \u00b7 Web team", "4 of 5 aspirations");
        member.click("#okr-health-alignment-more");
        member.says("#okr-health-heads details[open]", "Objective 6");

        member.leave("#okr-health-heads .okr-health-gaps a");
        assertThat(member.seen("#okr-tree").getText()).contains("Objective 1", "Objective 6");
    }

    @Test
    public void aNumberSaysHowItCameAbout() {
        Visit member = as("member");
        member.open(HEALTH);
        member.click("#okr-health-stretch");
        member.says("dialog .okr-explanation", "stretching / aspirations");

        assertThat(member.seen("dialog .okr-explanation").getText())
                .contains("4 / 5 = 0.8000, shown as 80%", "1 aspiration reached 1.0: possibly too easy.");
    }

    @Test
    public void whoHasNotClosedInTimeIsNamedWithTheDaysOverrun() {
        Visit member = as("member");
        member.open(HEALTH);

        assertThat(member.seen("#okr-health-closing").getText())
                .contains("Closing 2026 Q3 on time", "0 of 1", "Overrun", "44 days", "Not written yet");
        member.leave("#okr-health-closing th a");
        member.says(".okr-title", "2026 Q3");
    }

    @Test
    public void theCycleIsChosen() {
        Visit member = as("member");
        member.open(HEALTH);
        member.click("#okr-cycle-menu");
        member.leave("#okr-cycle-menu + ul a[href*='cycleId=" + stage.before + "']");

        member.says("#okr-health-heads", "1 of 1 unit within every limit");
        assertThat(member.seen(".okr-health-page").getText()).contains("There is no earlier cycle to compare with");
    }

    @Test
    public void withoutAnyCycleItSaysWhatIsMissing() {
        SoftAssertions faults = new SoftAssertions();
        try (Sandbox empty = Sandbox.start(SandboxOptions.forTests().startingAt(NOW))) {
            Visit member = Visit.of(browser, empty.baseUrl(), "member");
            member.open(HEALTH);
            assertThat(member.seen(".okr-empty").getText()).contains("There is no cycle yet", "Ask your OKR Master");
            member.glance(faults, HEALTH, "health-nothing");
        }
        faults.assertAll();
    }

    @Test
    public void thePageIsSound() {
        SoftAssertions faults = new SoftAssertions();
        as("member").look(faults, HEALTH, "health");
        faults.assertAll();
    }

    private Visit as(String name) {
        return Visit.of(browser, sandbox.baseUrl(), name);
    }
}
