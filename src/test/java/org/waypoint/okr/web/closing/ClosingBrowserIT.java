package org.waypoint.okr.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/** A unit's closing by clicking: grade, confirmation, decision, the draft in the next cycle, and the look back. */
public class ClosingBrowserIT {
    private static Sandbox sandbox;
    private static ClosingStage stage;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.start(SandboxOptions.forTests().startingAt(Instant.parse("2026-12-22T09:00:00Z")));
        stage = new ClosingStage(sandbox.baseUrl());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void anObjectiveGoesItsWayIntoTheNextCycle() {
        long objective = stage.objective("Guests finish");
        String page = stage.page(objective);
        Visit owner = as("owner");
        owner.open("/secure/OkrOwed.jspa");
        owner.click("#okr-owed-grade-" + objective + "-settle");
        owner.says("#okr-closing-banner", "Day 5 of 21");
        owner.click("label[for='okr-closing-grade-grade-0-7']");
        owner.seen("#okr-closing-grade-reason").sendKeys("Guests say more than the number");
        owner.click("#okr-closing-grade button[type=submit]");
        owner.says(".okr-step-done", "0.7, given by Olga Owner");

        Visit lead = as("member");
        lead.open(page);
        lead.click("#okr-closing-confirm button[type=submit]");
        lead.says(".okr-steps", "Milan Member agreed");

        Visit again = as("owner");
        again.open(page);
        again.click("label[for='okr-closing-decision-decision-CONTINUE']");
        again.seen("#okr-closing-decision-why").sendKeys("One page to go");
        again.leave("#okr-closing-decision button[type=submit]");
        again.open(page);
        again.says(".okr-steps", "Continue, decided by Olga Owner");
        again.says(".okr-closing-lead", "Goes on in 2027 Q1");
        assertThat(stage.drafts()).containsOnlyOnce("Guests finish");
    }

    @Test
    public void pagesAreAccessibleInLightAndDarkOnDeskAndPhone() {
        long objective = stage.objective("Refunds within a day");
        SoftAssertions faults = new SoftAssertions();
        Visit owner = as("owner");

        owner.look(faults, stage.page(objective), "closing-grade");
        owner.look(faults, stage.lookBack(), "closing-look-back");
        faults.assertAll();
    }

    @Test
    public void childrenAreAskedOneByOneAndTheirUnitsAnswer() {
        long parent = stage.objective("Checkout is calm");
        long follower = stage.objective("Fewer fields");
        long seeker = stage.objective("Faster answers");
        long found = stage.objective("Service is fast");
        stage.align(follower, parent);
        stage.align(seeker, parent);
        List.of(parent, follower, seeker, found).forEach(stage::confirmed);

        carryOver(follower, null);
        carryOver(parent, "label[for='okr-closing-decision-children-1-what-REALIGN']");
        carryOver(seeker, null);
        assertThat(stage.nextLinks()).containsExactly("Fewer fields > Checkout is calm");

        Visit owner = as("owner");
        owner.open(stage.page(seeker));
        owner.says("#okr-closing-parent-" + parent, "Looks for another parent");
        owner.seen("#okr-closing-answer-" + parent + "-toObjectiveId").sendKeys("Service");
        owner.leave("#okr-closing-answer-" + parent + " button[type=submit]");
        owner.open(stage.page(seeker));
        owner.says("#okr-closing-parent-" + parent, "Leads to \u201cService is fast\u201d instead");
        carryOver(found, null);
        assertThat(stage.nextLinks())
                .containsExactlyInAnyOrder("Fewer fields > Checkout is calm", "Faster answers > Service is fast");

        owner.open(stage.page(seeker));
        owner.says("#okr-closing-parent-" + parent, "linked in the next cycle");
        owner.click("label[for='okr-closing-answer-" + parent + "-what-LEAVE']");
        owner.leave("#okr-closing-answer-" + parent + " button[type=submit]");
        assertThat(stage.nextLinks()).containsExactly("Fewer fields > Checkout is calm");

        SoftAssertions faults = new SoftAssertions();
        owner.look(faults, stage.page(seeker), "closing-answer");
        owner.open("/secure/OkrTree.jspa");
        owner.says(".okr-tree-marks", "Grade 0.6");
        faults.assertAll();
    }

    private void carryOver(long objective, String answer) {
        Visit owner = as("owner");
        owner.open(stage.page(objective));
        owner.click("label[for='okr-closing-decision-decision-CONTINUE']");
        if (answer != null) {
            owner.click(answer);
        }
        owner.seen("#okr-closing-decision-why").sendKeys("It goes on");
        owner.leave("#okr-closing-decision button[type=submit]");
        owner.open(stage.page(objective));
        owner.says(".okr-steps", "Continue, decided by Olga Owner");
    }

    private Visit as(String name) {
        return Visit.of(browser, sandbox.baseUrl(), name);
    }
}
