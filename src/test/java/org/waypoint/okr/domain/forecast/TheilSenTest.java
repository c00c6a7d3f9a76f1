package org.waypoint.okr.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.Measurement;

public class TheilSenTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final double WEEK = 7;

    @Test
    public void anExactLineIsFoundExactly() {
        TheilSen trend = weekly("10", "13", "16", "19");

        assertThat(trend.slope() * WEEK).isCloseTo(3, within(1e-9));
        assertThat(trend.intercept()).isCloseTo(10, within(1e-9));
        assertThat(trend.interval().low() * WEEK).isCloseTo(3, within(1e-9));
        assertThat(trend.interval().high() * WEEK).isCloseTo(3, within(1e-9));
        assertThat(Arrays.stream(trend.residuals()).map(Math::abs).max().orElseThrow())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    public void oneWildValueDoesNotMoveTheLine() {
        assertThat(weekly("10", "13", "16", "190", "22", "25").slope() * WEEK).isCloseTo(3, within(1e-9));
    }

    /**
     * By hand: the ten slopes a week are −2, 0.5, 2, 2.333, 2.5, 2.5, 2.667, 3, 4.5 and 7, their median 2.5. Without it
     * 10, 10.5, 6, 10.5 and 10 remain: intercept 10. The variance of S is 5·4·15/18 = 16.667, its root 4.082; times
     * 1.2816 makes 5.232. Rank (10 − 5.232)/2 = 2.384 is 0.5 + 0.384·1.5 = 1.076, rank (10 + 5.232)/2 + 1 = 8.616 is
     * 3 + 0.616·1.5 = 3.924.
     */
    @Test
    public void aNoisySeriesHasSensIntervalAsComputedByHand() {
        TheilSen trend = weekly("10", "13", "11", "18", "20");

        assertThat(trend.slope() * WEEK).isCloseTo(2.5, within(1e-9));
        assertThat(trend.intercept()).isCloseTo(10, within(1e-9));
        assertThat(trend.interval().low() * WEEK).isCloseTo(1.076, within(0.001));
        assertThat(trend.interval().high() * WEEK).isCloseTo(3.924, within(0.001));
        assertThat(trend.residuals()).containsExactly(new double[] {0, 0.5, -4, 0.5, 0}, within(1e-9));
    }

    @Test
    public void ofFourMeasurementsTheIntervalStaysAmongTheirSlopes() {
        TheilSen trend = weekly("0", "10", "5", "30");

        assertThat(trend.interval().low()).isGreaterThanOrEqualTo(trend.slopes()[0]);
        assertThat(trend.interval().high()).isLessThanOrEqualTo(trend.slopes()[5]);
    }

    @Test
    public void aConstantSeriesIsLevel() {
        TheilSen trend = weekly("7", "7", "7", "7", "7");

        assertThat(trend.slope()).isZero();
        assertThat(trend.at(1000)).isEqualTo(7);
    }

    static TheilSen weekly(String... values) {
        return TheilSen.of(points(values));
    }

    static List<Measurement> points(String... values) {
        List<Measurement> points = new ArrayList<>();
        for (String value : values) {
            points.add(new Measurement(START.plusWeeks(points.size()), new BigDecimal(value), null));
        }
        return points;
    }
}
