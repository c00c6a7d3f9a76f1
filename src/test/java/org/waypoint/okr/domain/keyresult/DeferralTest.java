package org.waypoint.okr.domain.keyresult;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

public class DeferralTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    @Test
    public void deferringNeedsADay() {
        assertThat(refused(null, deferred(null))).containsExactly(Reason.REQUIRED);
        assertThat(refused(open(), deferred(null))).containsExactly(Reason.REQUIRED);
        assertThat(refused(null, deferred("2026-11-16"))).isEmpty();
        assertThat(refused(null, open())).isEmpty();
    }

    @Test
    public void theDayLiesAhead() {
        assertThat(refused(null, deferred("2026-11-15"))).containsExactly(Reason.DATE_NOT_AHEAD);
        assertThat(refused(deferred("2026-11-10"), deferred("2026-11-12"))).containsExactly(Reason.DATE_NOT_AHEAD);
    }

    @Test
    public void whatWasDeferredBeforeDaysWereAskedForMayStay() {
        assertThat(refused(deferred(null), deferred(null))).isEmpty();
    }

    @Test
    public void aDayThatWasSaidCannotBeTakenBack() {
        assertThat(refused(deferred("2026-12-01"), deferred(null))).containsExactly(Reason.REQUIRED);
    }

    @Test
    public void aDayThatHasComeMayStayWhileOtherThingsChange() {
        assertThat(refused(deferred("2026-11-10"), deferred("2026-11-10"))).isEmpty();
    }

    @Test
    public void fromItsDayOnALookIsOwed() {
        assertThat(Deferral.isOwed(deferred("2026-11-16"), TODAY)).isFalse();
        assertThat(Deferral.isOwed(deferred("2026-11-15"), TODAY)).isTrue();
        assertThat(Deferral.isOwed(deferred("2026-11-01"), TODAY)).isTrue();
    }

    @Test
    public void withoutADayOrWithoutADeferralNothingIsOwed() {
        assertThat(Deferral.isOwed(deferred(null), TODAY)).isFalse();
        assertThat(Deferral.isOwed(open(), TODAY)).isFalse();
    }

    @Test
    public void aLookOnTheDayOrLaterEndsItAnEarlierOneDoesNot() {
        KeyResultDefinition waiting = deferred("2026-11-15");

        assertThat(Deferral.observed(waiting, TODAY)).isEqualTo(open());
        assertThat(Deferral.observed(waiting, TODAY.plusDays(1))).isEqualTo(open());
        assertThat(Deferral.observed(waiting, TODAY.minusDays(1))).isEqualTo(waiting);
        assertThat(Deferral.observed(deferred(null), TODAY)).isEqualTo(deferred(null));
        assertThat(Deferral.observed(open(), TODAY)).isEqualTo(open());
    }

    private static List<Reason> refused(KeyResultDefinition before, KeyResultDefinition next) {
        return Deferral.refusals(before, next, TODAY).stream()
                .map(Refusal::reason)
                .toList();
    }

    private static KeyResultDefinition open() {
        return definition(false, null);
    }

    private static KeyResultDefinition deferred(String until) {
        return definition(true, until == null ? null : LocalDate.parse(until));
    }

    private static KeyResultDefinition definition(boolean deferred, LocalDate until) {
        return new KeyResultDefinition(
                "Guests return", Metric.binary(), BigDecimal.ONE, "owner", List.of(), null, null, deferred, until);
    }
}
