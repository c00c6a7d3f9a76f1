package org.waypoint.okr.domain.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;

public class StalenessTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final DateRange CYCLE = new DateRange(START, START.plusDays(91));

    @Test
    public void theNextCheckInIsDueAWeekAfterTheLast() {
        assertThat(silentSince(START.plusDays(10)).nextDue()).isEqualTo(START.plusDays(17));
    }

    @Test
    public void theFirstCheckInIsDueAWeekAfterTheStart() {
        Staleness never = new Staleness(MeasurementSeries.empty(), START, 7, 3);

        assertThat(never.nextDue()).isEqualTo(START.plusDays(7));
        assertThat(never.overdueDays(START.plusDays(7))).isZero();
        assertThat(never.overdueDays(START.plusDays(9))).isEqualTo(2);
    }

    @Test
    public void itIsStaleWhenOverdueByMoreThanTheGrace() {
        assertThat(silentSince(START).isStale(CYCLE, START.plusDays(10))).isFalse();
        assertThat(silentSince(START).isStale(CYCLE, START.plusDays(11))).isTrue();
    }

    @Test
    public void nothingIsStaleBeforeTheCycle() {
        assertThat(silentSince(START.minusDays(90)).isStale(CYCLE, START.minusDays(1)))
                .isFalse();
    }

    private static Staleness silentSince(LocalDate day) {
        return new Staleness(MeasurementSeries.of(new Measurement(day, BigDecimal.ONE, 5)), START, 7, 3);
    }
}
