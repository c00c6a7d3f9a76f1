package org.waypoint.okr.app.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.checkin.CheckInRecorded;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

public class CheckInServiceTest {
    private final CheckInFixture checkIns = new CheckInFixture();
    private final Company company = checkIns.company;

    @Test
    public void aCheckInIsStoredWithItsDayItsValueAndWhoRecordedIt() {
        CheckInView recorded = checkIns.record(
                "date", "2026-11-10", "value", 40, "confidence", 7, "learning", " Short forms ", "next", "");

        assertThat(recorded.checkIn().draft().learning()).isEqualTo("Short forms");
        assertThat(recorded.checkIn().draft().next()).isNull();
        assertThat(recorded.recordedBy().displayName()).isEqualTo("Bob");
        assertThat(recorded.mayCorrect()).isTrue();
        assertThat(checkIns.points()).containsExactly("2026-11-10 40 7");
        assertThat(company.world.announced).containsExactly(new CheckInRecorded(recorded.checkIn()));
    }

    @Test
    public void withoutADayItIsToday() {
        checkIns.record("value", 40);

        assertThat(checkIns.points()).containsExactly("2026-11-15 40 5");
    }

    @Test
    public void confidenceStartsInTheMiddleAndStaysWhereItWas() {
        checkIns.record("date", "2026-11-01", "value", 10);
        checkIns.record("date", "2026-11-08", "value", 20, "confidence", 8);
        checkIns.record("date", "2026-11-15", "value", 30);

        assertThat(checkIns.points()).containsExactly("2026-11-01 10 5", "2026-11-08 20 8", "2026-11-15 30 8");
    }

    @Test
    public void theNewestDayIsWhereTheKeyResultStandsWhateverWasTypedLast() {
        checkIns.record("date", "2026-11-15", "value", 40);
        checkIns.record("date", "2026-11-08", "value", 25);

        assertThat(company.stored(checkIns.keyResult)
                        .series()
                        .latest()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("40");
        assertThat(checkIns.points()).hasSize(2);
    }

    @Test
    public void tomorrowIsRefused() {
        assertThat(refusals(() -> checkIns.record("date", "2026-11-16", "value", 40)))
                .containsExactly("date DATE_IN_FUTURE");
    }

    @Test
    public void aDayBeforeTheCycleIsRefusedItsFirstDayIsNot() {
        assertThat(refusals(() -> checkIns.record("date", "2026-09-30", "value", 40)))
                .containsExactly("date DATE_OUTSIDE_CYCLE");
        assertThat(refusals(() -> checkIns.record("date", "2026-10-01", "value", 40)))
                .isEmpty();
    }

    @Test
    public void aClosedCycleAcceptsNoCheckIn() {
        company.close();

        assertThat(refusals(() -> checkIns.record("value", 40))).containsExactly("CYCLE_CLOSED");
        assertThat(checkIns.stored()).isZero();
    }

    @Test
    public void achievedOrNotIsOneOrZero() {
        KeyResult achieved = company.keyResult(company.objective("Launch"), "Launched in Chile", Metric.binary());

        assertThat(refusals(() -> checkIns.record(Company.BOB, achieved.id(), "value", 2)))
                .containsExactly("value NOT_ZERO_OR_ONE");
        assertThat(refusals(() -> checkIns.record(Company.BOB, achieved.id(), "value", 1)))
                .isEmpty();
    }

    @Test
    public void everyOffendingFieldIsNamedAtOnce() {
        assertThat(refusals(() -> checkIns.record(
                        "date",
                        "soon",
                        "value",
                        "many",
                        "confidence",
                        11,
                        "learning",
                        "x".repeat(4001),
                        "next",
                        "x".repeat(281),
                        "mood",
                        "fine")))
                .containsExactlyInAnyOrder(
                        "date NOT_A_DATE",
                        "value NOT_A_NUMBER",
                        "confidence OUT_OF_RANGE",
                        "learning TOO_LONG",
                        "next TOO_LONG",
                        "mood UNKNOWN_FIELD");
        assertThat(checkIns.stored()).isZero();
        assertThat(company.world.announced).isEmpty();
    }

    @Test
    public void aValueIsNeeded() {
        assertThat(refusals(() -> checkIns.record("learning", "Nothing new"))).containsExactly("value REQUIRED");
    }

    @Test
    public void theLongestTextsFit() {
        assertThat(refusals(() -> checkIns.record("value", 1, "learning", "x".repeat(4000), "next", "x".repeat(280))))
                .isEmpty();
    }

    @Test
    public void ownersDelegatesAndWhoeverManagesTheUnitRecord() {
        KeyResultId id = checkIns.keyResult.id();

        checkIns.record(Company.BOB, id, "value", 1);
        checkIns.record(Company.EVE, id, "value", 2);
        checkIns.record(Company.ADA, id, "value", 3);
        checkIns.record(FakeWorld.OWNER, id, "value", 4);
        checkIns.record(FakeWorld.MASTER, id, "value", 5);

        assertThat(checkIns.stored()).isEqualTo(5);
    }

    @Test
    public void othersReadButDoNotRecord() {
        CheckInView recorded = checkIns.record("value", 40);
        KeyResultId id = checkIns.keyResult.id();

        assertThat(refusals(() -> checkIns.record(FakeWorld.MEMBER, id, "value", 1)))
                .containsExactly("FORBIDDEN");
        assertThat(refusals(() -> checkIns.record(FakeWorld.ANONYMOUS, id, "value", 1)))
                .containsExactly("NOT_LOGGED_IN");
        assertThat(checkIns.service
                        .get(FakeWorld.OUTSIDER, CheckInFixture.id(recorded))
                        .mayCorrect())
                .isFalse();
    }

    @Test
    public void whatDoesNotExistIsNotFound() {
        assertThat(refusals(() -> checkIns.record(Company.BOB, new KeyResultId(99), "value", 1)))
                .containsExactly("NOT_FOUND");
        assertThat(refusals(() -> checkIns.service.get(Company.BOB, new CheckInId(99))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    public void theHistoryIsListedNewestFirstAPageAtATime() {
        checkIns.record("date", "2026-11-01", "value", 10);
        checkIns.record("date", "2026-11-15", "value", 30);
        checkIns.record("date", "2026-11-08", "value", 20);

        PageOf<CheckInView> page =
                checkIns.service.list(FakeWorld.OUTSIDER, checkIns.keyResult.id(), CheckInFixture.input("limit", 2));

        assertThat(page.total()).isEqualTo(3);
        assertThat(days(page)).containsExactly("2026-11-15", "2026-11-08");
        assertThat(refusals(() -> checkIns.service.list(
                        FakeWorld.OUTSIDER, checkIns.keyResult.id(), CheckInFixture.input("limit", 501))))
                .containsExactly("limit OUT_OF_RANGE");
    }

    private static List<String> days(PageOf<CheckInView> page) {
        return page.items().stream()
                .map(view -> view.checkIn().draft().date().toString())
                .toList();
    }
}
