package org.waypoint.okr.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.fixture.Refusing;

public class GradingRuleTest {
    private static final GradingRule STRETCH = rule(ObjectiveType.ASPIRATIONAL, "0.6", false);
    private static final GradingRule MISSED = rule(ObjectiveType.COMMITTED, "0.8", true);
    private static final GradingRule KEPT = rule(ObjectiveType.COMMITTED, "1.0", false);

    @Test
    public void theComputedGradeNeedsNoWords() {
        assertThat(refusals(STRETCH, "0.6", null, null, null)).isEmpty();
        assertThat(refusals(STRETCH, "0.60", null, null, null)).isEmpty();
        assertThat(refusals(KEPT, "1", null, null, null)).isEmpty();
    }

    @Test
    public void anotherGradeNeedsAReason() {
        assertThat(refusals(STRETCH, "0.7", null, null, null)).containsExactly("reason REASON_MISSING");
        assertThat(refusals(STRETCH, "0.7", "Guests say so", null, null)).isEmpty();
    }

    @Test
    public void aLowGradeNeedsItsCauseFromUnderFourTenths() {
        assertThat(refusals(STRETCH, "0.4", "r", null, null)).isEmpty();
        assertThat(refusals(STRETCH, "0.3", "r", null, null)).containsExactly("cause CAUSE_MISSING");
        assertThat(refusals(STRETCH, "0.3", "r", "Too late", null)).isEmpty();
    }

    @Test
    public void aMissedCommitmentNeedsCauseAndChange() {
        assertThat(refusals(MISSED, "0.8", null, null, null))
                .containsExactly("cause CAUSE_MISSING", "change CHANGE_MISSING");
        assertThat(refusals(MISSED, "0.8", null, "Too late", "Start earlier")).isEmpty();
        assertThat(refusals(KEPT, "0.9", "Not really", null, null))
                .containsExactly("cause CAUSE_MISSING", "change CHANGE_MISSING");
    }

    @Test
    public void whatTheEngineCallsMissedCannotBeGradedAsKept() {
        assertThat(refusals(MISSED, "1.0", "We feel so", "c", "d")).containsExactly("grade COMMITMENT_MISSED");
    }

    @Test
    public void gradesHaveOneDecimalBetweenZeroAndOne() {
        assertThat(refusals(STRETCH, "0.65", "r", null, null)).containsExactly("grade NOT_IN_TENTHS");
        assertThat(refusals(STRETCH, "1.1", "r", null, null)).containsExactly("grade OUT_OF_RANGE");
        assertThat(refusals(STRETCH, "-0.1", "r", null, null)).containsExactly("grade OUT_OF_RANGE");
    }

    @Test
    public void withoutAScoreThereMayBeNoGradeButAReason() {
        GradingRule unmeasured = rule(ObjectiveType.ASPIRATIONAL, null, false);

        assertThat(refusals(unmeasured, null, null, null, null)).containsExactly("reason REASON_MISSING");
        assertThat(refusals(unmeasured, null, "It shows next year", null, null)).isEmpty();
        assertThat(refusals(unmeasured, "0.5", null, null, null)).containsExactly("reason REASON_MISSING");
        assertThat(refusals(STRETCH, null, "r", null, null)).containsExactly("grade REQUIRED");
    }

    private static GradingRule rule(ObjectiveType type, String displayed, boolean missed) {
        BigDecimal score = displayed == null ? null : new BigDecimal(displayed);
        return new GradingRule(type, new Computed(score, score, null, missed));
    }

    private static List<String> refusals(GradingRule rule, String grade, String reason, String cause, String change) {
        BigDecimal number = grade == null ? null : new BigDecimal(grade);
        return Refusing.named(rule.refusals(new Grading.Said(number, reason, cause, change)));
    }
}
