package org.waypoint.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.named;

import java.util.List;
import org.junit.Test;

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

    private static List<String> refusals(String grade) {
        return named(ObjectiveRule.refusals(anObjective().graded(grade).definition()));
    }
}
