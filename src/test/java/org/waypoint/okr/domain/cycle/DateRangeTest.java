package org.waypoint.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

public class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private final DateRange april = new DateRange(FIRST, LAST);

    @Test
    public void bothEndsAreIncluded() {
        assertThat(april.days()).isEqualTo(30);
        assertThat(april.contains(FIRST)).isTrue();
        assertThat(april.contains(LAST)).isTrue();
        assertThat(april.contains(LAST.plusDays(1))).isFalse();
        assertThat(new DateRange(FIRST, FIRST).days()).isEqualTo(1);
    }

    @Test
    public void elapsedDaysIncludeTodayAndStayInside() {
        assertThat(april.elapsed(FIRST.minusDays(3))).isZero();
        assertThat(april.elapsed(FIRST)).isEqualTo(1);
        assertThat(april.elapsed(LocalDate.of(2026, 4, 15))).isEqualTo(15);
        assertThat(april.elapsed(LAST.plusDays(9))).isEqualTo(30);
        assertThat(april.remaining(FIRST)).isEqualTo(29);
    }

    @Test
    public void rangesOverlapWhenTheyShareADay() {
        assertThat(april.overlaps(new DateRange(LAST, LAST.plusDays(5)))).isTrue();
        assertThat(april.overlaps(new DateRange(LAST.plusDays(1), LAST.plusDays(5))))
                .isFalse();
        assertThat(april.contains(new DateRange(FIRST, FIRST))).isTrue();
        assertThat(april.contains(new DateRange(FIRST, LAST.plusDays(1)))).isFalse();
    }

    @Test
    public void theEndDoesNotComeBeforeTheStart() {
        Refused refused = catchThrowableOfType(Refused.class, () -> new DateRange(LAST, FIRST));

        assertThat(refused.reason()).isEqualTo(Reason.END_BEFORE_START);
        assertThat(refused.refusals().get(0).field()).isEqualTo("end");
    }
}
