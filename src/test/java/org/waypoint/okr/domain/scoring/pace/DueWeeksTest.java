package org.waypoint.okr.domain.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;

/** Weeks begin on Thursday, 1 October 2026. */
public class DueWeeksTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);

    @Test
    public void aWeekThatIsOverIsDueWithOrWithoutEntry() {
        assertThat(weeks(13, 2).due()).isEqualTo(2);
        assertThat(weeks(13).due()).isEqualTo(2);
    }

    @Test
    public void theRunningWeekIsDueOnlyWithAnEntry() {
        assertThat(weeks(12).due()).isEqualTo(1);
        assertThat(weeks(12, 12).due()).isEqualTo(2);
    }

    @Test
    public void onTheFirstDayNothingIsDue() {
        assertThat(weeks(0).due()).isZero();
        assertThat(weeks(0, 0).due()).isEqualTo(1);
    }

    @Test
    public void severalEntriesOfAWeekAreOneAndTheLastSpeaks() {
        DueWeeks weeks = weeks(6, 1, 3, 5);

        assertThat(weeks.due()).isEqualTo(1);
        assertThat(weeks.entries()).extracting(Measurement::date).containsExactly(START.plusDays(5));
        assertThat(weeks.entryOfWeek(START)).isPresent();
        assertThat(weeks.entryOfWeek(START.plusDays(7))).isEmpty();
    }

    @Test
    public void aKeyResultWrittenDownInTheMiddleOwesNothingForWeeksBegunBefore() {
        MeasurementSeries none = MeasurementSeries.empty();

        assertThat(new DueWeeks(none, START, START.plusDays(8), START.plusDays(20)).due())
                .isEqualTo(1);
        assertThat(new DueWeeks(none, START, START.plusDays(7), START.plusDays(20)).due())
                .isEqualTo(2);
    }

    private static DueWeeks weeks(int today, int... entries) {
        MeasurementSeries series = new MeasurementSeries(Arrays.stream(entries)
                .mapToObj(day -> new Measurement(START.plusDays(day), BigDecimal.ONE, null))
                .toList());
        return new DueWeeks(series, START, START, START.plusDays(today));
    }
}
