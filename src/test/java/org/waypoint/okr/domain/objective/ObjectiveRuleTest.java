package org.waypoint.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.named;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.refusal.Reason;

public class ObjectiveRuleTest {
    @Test
    public void gradesAreTenthsFromZeroToOne() {
        assertThat(refusals("0")).isEmpty();
        assertThat(refusals("0.70")).isEmpty();
        assertThat(refusals("1.0")).isEmpty();
        assertThat(refusals("0.75")).containsExactly("grade NOT_IN_TENTHS");
        assertThat(refusals("1.1")).containsExactly("grade OUT_OF_RANGE");
        assertThat(refusals("-0.1")).containsExactly("grade OUT_OF_RANGE");
    }

    @Test
    public void anObjectiveNeedsNoGrade() {
        assertThat(ObjectiveRule.refusals(anObjective().definition())).isEmpty();
    }

    @Test
    public void whatIsDecidedStaysClosedAndInItsCycle() {
        ObjectiveDefinition open = anObjective().definition();
        ObjectiveDefinition decided = open.closedBy(Decision.DONE);
        CycleId another = new CycleId(open.cycleId().value() + 1);

        assertThat(ObjectiveRule.closingRefusals(decided, decided)).isEmpty();
        assertThat(named(ObjectiveRule.closingRefusals(
                        decided, open.draftedIn(another).closedBy(Decision.DONE))))
                .containsExactly("cycleId OBJECTIVE_DECIDED");
        assertThat(ObjectiveRule.closingRefusals(open, open.draftedIn(another))).isEmpty();
    }

    @Test
    public void whatWasMeasuredGradedOrDecidedIsNotDeleted() {
        ObjectiveRule.requireNoHistory(stored(anObjective().definition()), false);

        assertRefused(
                Reason.OBJECTIVE_HAS_HISTORY,
                () -> ObjectiveRule.requireNoHistory(stored(anObjective().definition()), true));
        assertRefused(
                Reason.OBJECTIVE_HAS_HISTORY,
                () -> ObjectiveRule.requireNoHistory(
                        stored(anObjective().graded("0.6").definition()), false));
        assertRefused(
                Reason.OBJECTIVE_HAS_HISTORY,
                () -> ObjectiveRule.requireNoHistory(
                        stored(anObjective().definition().closedBy(Decision.DONE)), false));
    }

    private static Objective stored(ObjectiveDefinition definition) {
        return new Objective(new ObjectiveId(1), definition, new Stamp("owner", Instant.EPOCH), 1);
    }

    private static List<String> refusals(String grade) {
        return named(ObjectiveRule.refusals(anObjective().graded(grade).definition()));
    }
}
