package org.waypoint.okr.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.Test;

public class FuturesTest {
    @Test
    public void theNormalDistributionIsTheOneOfTheTables() {
        assertThat(Normal.below(0)).isCloseTo(0.5, within(2e-7));
        assertThat(Normal.below(1)).isCloseTo(0.8413447, within(2e-7));
        assertThat(Normal.below(-1.96)).isCloseTo(0.0249979, within(2e-7));
        assertThat(Normal.below(TheilSen.EIGHTY_PERCENT)).isCloseTo(0.9, within(2e-7));
    }

    /** Six slopes, spread 2.944: the steps of the normal distribution at −6, −4, −2, 0 … divided by it. */
    @Test
    public void slopesInTheMiddleWeighMost() {
        double[] weights =
                Futures.weights(6, TheilSenTest.weekly("1", "2", "3", "4").spread());

        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-9));
        assertThat(weights[0]).isCloseTo(weights[5], within(1e-9));
        assertThat(weights[0]).isCloseTo((0.08709 - 0.02078) / 0.95844, within(0.0005));
        assertThat(weights[2]).isGreaterThan(weights[1]).isGreaterThan(weights[0]);
    }

    @Test
    public void halfOfTheFuturesOfASymmetricSeriesLieBelowTheLine() {
        TheilSen trend = TheilSenTest.weekly("10", "13", "16", "19", "22");
        Futures.Values values = new Futures(trend).on(70);

        assertThat(values.quantile(0.1)).isCloseTo(40, within(1e-9));
        assertThat(values.quantile(0.9)).isCloseTo(40, within(1e-9));
        assertThat(values.shareUpTo(39.9)).isZero();
        assertThat(values.shareUpTo(40.1)).isCloseTo(1, within(1e-9));
    }
}
