package org.waypoint.okr.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.named;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;

public class ClosingRuleTest {
    private static final Stamp OWNER = new Stamp("owner", Instant.EPOCH);
    private static final Objective OBJECTIVE = objective(1, "Parent");
    private static final Closing OPEN = Closing.open(OBJECTIVE);
    private static final Closing GRADED = OPEN.graded(new Grading(
            new Computed(null, null, null, false), new Grading.Said(new BigDecimal("0.7"), "r", null, null), OWNER));
    private static final Closing CONFIRMED = GRADED.confirmed(new Stamp("lead", Instant.EPOCH));
    private static final Closing DECIDED =
            CONFIRMED.decided(new Decided(Decision.DONE, "It is", Map.of(), null, OWNER));

    @Test
    public void aRunningCycleIsClosedFromItsWindowOn() {
        Cycle cycle = aCycle().withId(1);

        assertThat(isClosing(cycle, "2026-12-16")).isFalse();
        assertThat(isClosing(cycle, "2026-12-17")).isTrue();
        assertThat(isClosing(cycle, "2027-01-30")).as("overrun").isTrue();
    }

    @Test
    public void thePhaseOpensItBefore() {
        assertThat(isClosing(aCycle().in(CyclePhase.CLOSING).withId(1), "2026-11-01"))
                .isTrue();
        assertThat(isClosing(aCycle().in(CyclePhase.PLANNING).withId(1), "2026-12-20"))
                .isFalse();
        assertThat(isClosing(aCycle().closed().withId(1), "2026-12-20")).isFalse();
    }

    @Test
    public void refusalsNameWhy() {
        assertRefused(
                Reason.CYCLE_CLOSED,
                () -> ClosingRule.requireClosing(aCycle().closed().withId(1), false));
        assertRefused(Reason.NOT_YET_CLOSING, () -> ClosingRule.requireClosing(aCycle().withId(1), false));
    }

    @Test
    public void stepsFollowEachOther() {
        assertThat(OPEN.step()).isEqualTo(ClosingStep.OPEN);
        assertThat(GRADED.step()).isEqualTo(ClosingStep.GRADED);
        assertThat(CONFIRMED.step()).isEqualTo(ClosingStep.CONFIRMED);
        assertThat(CONFIRMED.reopened().step()).isEqualTo(ClosingStep.GRADED);
        assertThat(DECIDED.step()).isEqualTo(ClosingStep.DECIDED);
        assertRefused(Reason.NOT_YET_GRADED, () -> ClosingRule.requireConfirmable(OPEN, "lead", true));
        assertRefused(Reason.NOT_YET_GRADED, () -> ClosingRule.requireConfirmed(OPEN));
        assertRefused(Reason.NOT_YET_CONFIRMED, () -> ClosingRule.requireConfirmed(GRADED));
        assertRefused(Reason.ALREADY_CONFIRMED, () -> ClosingRule.requireGradable(CONFIRMED));
        assertRefused(Reason.OBJECTIVE_DECIDED, () -> ClosingRule.requireGradable(DECIDED));
        assertRefused(Reason.OBJECTIVE_DECIDED, () -> ClosingRule.requireConfirmed(DECIDED));
        assertThat(CONFIRMED.graded(GRADED.grading()).confirmed()).isNull();
    }

    @Test
    public void aSecondPersonConfirmsWhereThereIsOne() {
        assertRefused(Reason.SECOND_PERSON_NEEDED, () -> ClosingRule.requireConfirmable(GRADED, "owner", true));
        ClosingRule.requireConfirmable(GRADED, "owner", false);
        ClosingRule.requireConfirmable(GRADED, "lead", true);
    }

    @Test
    public void everyChildNeedsItsAnswer() {
        Objective child = objective(2, "Child");

        assertThat(named(ClosingRule.childRefusals(Decision.CONTINUE, List.of(child), Map.of())))
                .containsExactly("children CHILD_NOT_ANSWERED");
        assertThat(named(
                        ClosingRule.childRefusals(Decision.DONE, List.of(child), Map.of(child.id(), ChildPlan.FOLLOW))))
                .containsExactly("children FOLLOWS_NOTHING");
        assertThat(named(ClosingRule.childRefusals(Decision.DONE, List.of(), Map.of(child.id(), ChildPlan.LEAVE))))
                .containsExactly("children UNKNOWN_REFERENCE");
        assertThat(ClosingRule.childRefusals(Decision.DONE, List.of(child), Map.of(child.id(), ChildPlan.REALIGN)))
                .isEmpty();
        assertThat(ClosingRule.childRefusals(Decision.CONTINUE, List.of(child), Map.of(child.id(), ChildPlan.FOLLOW)))
                .isEmpty();
    }

    private static boolean isClosing(Cycle cycle, String today) {
        return ClosingRule.isClosing(cycle, ClosingWindow.of(cycle.definition().range()), LocalDate.parse(today));
    }

    private static Objective objective(long id, String title) {
        return new Objective(new ObjectiveId(id), anObjective().titled(title).definition(), OWNER, 1);
    }
}
