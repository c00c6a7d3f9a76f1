package org.waypoint.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

/** The quarter ends on 31 December 2026. */
public class ClosingWindowTest {
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private final ClosingWindow window = ClosingWindow.of(new DateRange(LocalDate.of(2026, 10, 1), END));

    @Test
    public void itReachesFromFourteenDaysBeforeToSevenDaysAfterTheEnd() {
        assertThat(window.from()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(window.to()).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(window.days()).isEqualTo(21);
    }

    @Test
    public void itsDaysAreCountedFromOneToTwentyOne() {
        assertThat(window.day(window.from())).hasValue(1);
        assertThat(window.day(window.from().plusDays(1))).hasValue(1);
        assertThat(window.day(window.from().plusDays(3))).hasValue(3);
        assertThat(window.day(window.to())).hasValue(21);
    }

    @Test
    public void outsideItThereIsNoDay() {
        assertThat(window.day(window.from().minusDays(1))).isEmpty();
        assertThat(window.day(window.to().plusDays(1))).isEmpty();
    }

    @Test
    public void overrunIsCountedFromTheDayAfter() {
        assertThat(window.overrunDays(window.to())).isZero();
        assertThat(window.overrunDays(window.to().plusDays(4))).isEqualTo(4);
    }

    @Test
    public void otherLengthsArePossible() {
        ClosingWindow sameDay = ClosingWindow.of(new DateRange(END, END), 0, 0);

        assertThat(sameDay.days()).isEqualTo(1);
        assertThat(sameDay.day(END)).hasValue(1);
    }

    @Test
    public void itCrossesALeapDay() {
        DateRange cycle = new DateRange(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 2, 29));

        assertThat(ClosingWindow.of(cycle).to()).isEqualTo(LocalDate.of(2028, 3, 7));
    }
}
