package org.waypoint.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.named;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.CycleId;

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

    private static List<String> refusals(String grade) {
        return named(ObjectiveRule.refusals(anObjective().graded(grade).definition()));
    }
}
