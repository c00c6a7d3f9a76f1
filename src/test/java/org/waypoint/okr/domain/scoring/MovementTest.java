package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.HALFWAY;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class MovementTest {
    private static final LocalDate LAST_WEEK = HALFWAY.minusDays(7);

    @Test
    public void aFallingValueIsBetterWhereTheTargetLiesBelow() {
        Movement movement = movement(
                aKeyResult().from("500").to("400").measured(LAST_WEEK, "480").measured("460"));

        assertThat(movement.before()).isEqualByComparingTo("480");
        assertThat(movement.after()).isEqualByComparingTo("460");
        assertThat(movement.value()).isEqualByComparingTo("-20");
        assertThat(movement.progress()).isEqualByComparingTo("0.2");
        assertThat(movement.trend()).isEqualTo(Movement.Trend.BETTER);
    }

    @Test
    public void aFallingValueIsWorseWhereTheTargetLiesAbove() {
        assertThat(movement(aKeyResult().measured(LAST_WEEK, "50").measured("40"))
                        .trend())
                .isEqualTo(Movement.Trend.WORSE);
    }

    @Test
    public void withoutANewValueNothingMoved() {
        assertThat(movement(aKeyResult().measured(LAST_WEEK, "50")).trend()).isEqualTo(Movement.Trend.SAME);
    }

    @Test
    public void theFirstValueIsNoMovement() {
        Movement movement = movement(aKeyResult().measured("50"));

        assertThat(movement.before()).isNull();
        assertThat(movement.value()).isNull();
        assertThat(movement.trend()).isEqualTo(Movement.Trend.UNKNOWN);
    }

    @Test
    public void anObjectiveMovesWithItsKeyResults() {
        List<KeyResultFacts> keyResults = List.of(
                aKeyResult().measured(LAST_WEEK, "20").measured("60").facts(),
                aKeyResult().measured(LAST_WEEK, "20").facts());

        Movement movement = Movement.between(
                ObjectiveScoring.of(keyResults, aspirational().on(LAST_WEEK)),
                ObjectiveScoring.of(keyResults, aspirational()));

        assertThat(movement.progress()).isEqualByComparingTo("0.2");
    }

    private static Movement movement(FactsFixture keyResult) {
        return Movement.between(keyResult.scored(aspirational().on(LAST_WEEK)), keyResult.scored());
    }
}
