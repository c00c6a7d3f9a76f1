package org.waypoint.okr.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/** Where a closing can go no further: nothing comes after the cycle, or it is closed. */
public class ClosingEndBrowserIT {
    @Rule
    public final Browser browser = new Browser();

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.forTests().startingAt(Instant.parse("2026-12-22T09:00:00Z")));
    private final ClosingStage stage = new ClosingStage(sandbox.baseUrl());

    @After
    public void close() {
        sandbox.close();
    }

    @Test
    public void thePageSaysWhyItGoesNoFurther() {
        long confirmed = stage.objective("Guests finish");
        long open = stage.objective("Refunds within a day");
        stage.confirmed(confirmed);
        stage.withoutNext();
        Visit owner = Visit.of(browser, sandbox.baseUrl(), "owner");

        owner.open(stage.page(confirmed));
        owner.click("label[for='okr-closing-decision-decision-CONTINUE']");
        owner.says(".okr-continue", "There is no cycle of the same cadence after 2026 Q4 yet.");
        owner.seen("#okr-closing-decision-why").sendKeys("One page to go");
        owner.leave("#okr-closing-decision button[type=submit]");
        owner.says("#okr-closing-decision", "There is no cycle after 2026 Q4 into which it could go.");
        assertThat(owner.script("return document.querySelector('#okr-closing-decision-why').value;"))
                .isEqualTo("One page to go");

        stage.closeCycle();
        for (long objective : new long[] {confirmed, open}) {
            owner.open(stage.page(objective));
            owner.says(".okr-steps", "The cycle was closed before this step was taken.");
            owner.gone(".okr-steps form");
        }
    }
}
