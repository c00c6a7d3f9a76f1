package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class RollupTest {
    private final ObjectiveScore half = scored(aKeyResult().measured("50"));
    private final ObjectiveScore full = scored(aKeyResult().measured("100"));
    private final ObjectiveScore unknown = scored();

    @Test
    public void aUnitScoresTheMeanOfItsObjectivesThatHaveAScore() {
        assertThat(Rollup.unit(List.of(half, full, unknown))).isEqualByComparingTo("0.75");
        assertThat(Rollup.unit(List.of(unknown))).isNull();
        assertThat(Rollup.unit(List.of())).isNull();
    }

    @Test
    public void aContributorCountsLikeOneMoreKeyResult() {
        ObjectiveScore twoKeyResults =
                scored(aKeyResult().measured("0"), aKeyResult().measured("20"));

        assertThat(Rollup.withContributors(twoKeyResults, List.of(BigDecimal.ONE)))
                .isEqualByComparingTo("0.4");
    }

    @Test
    public void aContributorWithoutAScoreTakesNoPart() {
        assertThat(Rollup.withContributors(half, Arrays.asList(null, BigDecimal.ONE)))
                .isEqualByComparingTo("0.75");
    }

    @Test
    public void anObjectiveWithoutOwnScoreLivesFromItsContributors() {
        assertThat(Rollup.withContributors(unknown, List.of(new BigDecimal("0.3"))))
                .isEqualByComparingTo("0.3");
        assertThat(Rollup.withContributors(unknown, List.of())).isNull();
    }

    private static ObjectiveScore scored(FactsFixture... keyResults) {
        return ObjectiveScoring.of(
                Arrays.stream(keyResults).map(FactsFixture::facts).toList(), aspirational());
    }
}
