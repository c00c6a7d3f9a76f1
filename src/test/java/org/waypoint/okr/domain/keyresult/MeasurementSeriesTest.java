package org.waypoint.okr.domain.keyresult;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.DateRange;

public class MeasurementSeriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Test
    public void measurementsAreReadInTheOrderOfTheirDays() {
        MeasurementSeries series = MeasurementSeries.of(on(7, "2"), on(0, "1"));

        assertThat(series.points()).containsExactly(on(0, "1"), on(7, "2"));
        assertThat(series.first()).contains(on(0, "1"));
        assertThat(series.latest()).contains(on(7, "2"));
        assertThat(series.size()).isEqualTo(2);
    }

    @Test
    public void onTheSameDayTheLaterEntryIsCurrent() {
        assertThat(MeasurementSeries.of(on(0, "1"), on(0, "2")).latest()).contains(on(0, "2"));
    }

    @Test
    public void aValueHoldsUntilTheNext() {
        MeasurementSeries series = MeasurementSeries.of(on(0, "50"), on(3, "100"));

        assertThat(series.asOf(DAY.plusDays(2))).contains(on(0, "50"));
        assertThat(series.asOf(DAY.plusDays(3))).contains(on(3, "100"));
    }

    @Test
    public void beforeTheFirstMeasurementNothingIsKnown() {
        assertThat(MeasurementSeries.of(on(0, "50")).asOf(DAY.minusDays(1))).isEmpty();
        assertThat(MeasurementSeries.empty().latest()).isEmpty();
        assertThat(MeasurementSeries.empty().isEmpty()).isTrue();
    }

    @Test
    public void aRangeKeepsWhatWasMeasuredInside() {
        MeasurementSeries series = MeasurementSeries.of(on(0, "1"), on(1, "2"), on(2, "3"));

        assertThat(series.within(new DateRange(DAY.plusDays(1), DAY.plusDays(1)))
                        .points())
                .containsExactly(on(1, "2"));
    }

    private static Measurement on(int day, String value) {
        return new Measurement(DAY.plusDays(day), new BigDecimal(value), 5);
    }
}
