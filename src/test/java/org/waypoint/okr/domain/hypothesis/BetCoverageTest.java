package org.waypoint.okr.domain.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;

public class BetCoverageTest {
    private static final HypothesisStatement TEN_TO_TWENTY = aBet().statement();

    @Test
    public void itIsTheMiddleOfThePredictionsOverTheRemainingGap() {
        assertThat(BetCoverage.of(
                        aKeyResult()
                                .from("0", "100")
                                .measured("2026-11-10", "40")
                                .withId(1),
                        List.of(TEN_TO_TWENTY)))
                .isEqualByComparingTo("0.25");
        assertThat(BetCoverage.of(aKeyResult().from("0", "100").withId(1), List.of(TEN_TO_TWENTY, TEN_TO_TWENTY)))
                .isEqualByComparingTo("0.3");
    }

    @Test
    public void aFallThatIsWantedIsCoveredByPredictedFalls() {
        HypothesisStatement fall = aBet().predicting("-10", "-20").statement();

        assertThat(BetCoverage.of(aKeyResult().from("100", "40").withId(1), List.of(fall)))
                .isEqualByComparingTo("0.25");
        assertThat(BetCoverage.of(aKeyResult().from("100", "40").withId(1), List.of(TEN_TO_TWENTY)))
                .isEqualByComparingTo("-0.25");
    }

    @Test
    public void nothingPredictedCoversNothing() {
        assertThat(BetCoverage.of(
                        aKeyResult().from("0", "100").withId(1),
                        List.of(aBet().predicting(null, null).statement())))
                .isEqualByComparingTo("0");
    }

    @Test
    public void whereNoGapIsLeftOrNoWayToCloseItThereIsNoCoverage() {
        assertThat(BetCoverage.of(
                        aKeyResult()
                                .from("0", "100")
                                .measured("2026-11-10", "100")
                                .withId(1),
                        List.of(TEN_TO_TWENTY)))
                .isNull();
        assertThat(BetCoverage.of(
                        aKeyResult()
                                .from("0", "100")
                                .measured("2026-11-10", "120")
                                .withId(1),
                        List.of(TEN_TO_TWENTY)))
                .isNull();
        assertThat(BetCoverage.of(aKeyResult().measuring(Metric.binary()).withId(1), List.of(TEN_TO_TWENTY)))
                .isNull();
        assertThat(BetCoverage.of(
                        aKeyResult()
                                .measuring(Metric.band(KeyResultKind.MAINTAIN, BigDecimal.ONE, BigDecimal.TEN))
                                .withId(1),
                        List.of(TEN_TO_TWENTY)))
                .isNull();
    }
}
