package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.refusal.Reason;

public class AoCheckInsTest extends AoContract {
    private KeyResult keyResult;

    @Before
    public void aKeyResult() {
        keyResult = okrs.keyResult();
    }

    @Test
    public void everythingComesBackAsItWasStored() {
        CheckInDraft draft = new CheckInDraft(
                LocalDate.parse("2026-10-06"), new BigDecimal("12.50"), 7, "learned\nmuch", "ä".repeat(280));

        CheckIn recorded = stored(() -> stores.checkIns().record(keyResult, draft, ADA));

        assertThat(recorded)
                .isEqualTo(new CheckIn(recorded.id(), keyResult.id(), draft, CheckInSource.MANUAL, ADA, null, null));
        assertThat(stores.checkIns().find(recorded.id())).contains(recorded);
        assertThat(stores.checkIns().find(new CheckInId(4711))).isEmpty();
    }

    @Test
    public void aCycleHasAllOfThemWithTheirCorrectionsInTheOrderOfRecording() {
        CheckIn first = okrs.checkIn(keyResult, "2026-10-20", "20");
        CheckIn second = okrs.checkIn(keyResult, "2026-10-06", "12.5");
        CheckInDraft better = new CheckInDraft(LocalDate.parse("2026-10-20"), new BigDecimal("21"), 5, null, null);
        CheckIn correction = stored(() -> stores.checkIns().correct(keyResult, first.id(), better, ADA));

        List<CheckIn> all = stores.checkIns().in(keyResult.cycleId());

        assertThat(all).extracting(CheckIn::id).containsExactly(first.id(), second.id(), correction.id());
        assertThat(all.get(0).supersededBy()).isEqualTo(correction.id());
        assertThat(all.get(2).supersedes()).isEqualTo(first.id());
    }

    @Test
    public void theSeriesFollowsEveryCheckIn() {
        okrs.checkIn(keyResult, "2026-10-20", "20");
        okrs.checkIn(keyResult, "2026-10-06", "12.5");

        assertThat(series()).isEqualTo(MeasurementSeries.of(point("2026-10-06", "12.5"), point("2026-10-20", "20")));
        assertThat(stores.keyResults().find(keyResult.id()).orElseThrow().version())
                .isZero();
    }

    @Test
    public void ofTwoOnTheSameDayTheLaterOneIsCurrent() {
        okrs.checkIn(keyResult, "2026-10-06", "12");
        okrs.checkIn(keyResult, "2026-10-06", "13");

        assertThat(series().latest()).contains(point("2026-10-06", "13"));
    }

    @Test
    public void aCorrectionReplacesTheValueAndKeepsTheRecord() {
        CheckIn wrong = okrs.checkIn(keyResult, "2026-10-06", "120");

        CheckIn right = stored(() -> stores.checkIns().correct(keyResult, wrong.id(), draft("2026-10-07", "12"), ADA));

        assertThat(right.supersedes()).isEqualTo(wrong.id());
        assertThat(right.stands()).isTrue();
        assertThat(stores.checkIns().find(wrong.id()).orElseThrow().supersededBy())
                .isEqualTo(right.id());
        assertThat(stores.checkIns().of(keyResult.id(), 0, 10))
                .extracting(CheckIn::id)
                .containsExactly(right.id(), wrong.id());
        assertThat(stores.checkIns().of(keyResult.id(), 0, 10))
                .extracting(CheckIn::stands)
                .containsExactly(true, false);
        assertThat(series()).isEqualTo(MeasurementSeries.of(point("2026-10-07", "12")));
    }

    @Test
    public void onlyTheLastOfAChainCanBeCorrected() {
        CheckIn first = okrs.checkIn(keyResult, "2026-10-06", "1");
        CheckIn second = correct(first, "2");

        assertRefused(
                Reason.ALREADY_SUPERSEDED,
                () -> stores.checkIns().correct(keyResult, first.id(), draft("2026-10-06", "3"), ADA));

        correct(second, "4");
        assertThat(series()).isEqualTo(MeasurementSeries.of(point("2026-10-06", "4")));
    }

    @Test
    public void aCheckInOfAnotherKeyResultCannotBeCorrected() {
        CheckIn first = okrs.checkIn(keyResult, "2026-10-06", "1");
        KeyResult other = okrs.keyResult();

        assertRefused(
                Reason.NOT_FOUND, () -> stores.checkIns().correct(other, first.id(), draft("2026-10-06", "3"), ADA));
    }

    @Test
    public void theyAreReadNewestFirstInPages() {
        List<CheckIn> all = List.of(
                okrs.checkIn(keyResult, "2026-10-20", "3"),
                okrs.checkIn(keyResult, "2026-10-06", "2"),
                okrs.checkIn(keyResult, "2026-10-06", "1"));

        assertThat(stores.checkIns().of(keyResult.id(), 0, 2)).containsExactly(all.get(0), all.get(2));
        assertThat(stores.checkIns().of(keyResult.id(), 2, 2)).containsExactly(all.get(1));
        assertThat(stores.checkIns().count(keyResult.id())).isEqualTo(3);
    }

    private CheckIn correct(CheckIn wrong, String value) {
        return stored(() -> stores.checkIns().correct(keyResult, wrong.id(), draft("2026-10-06", value), ADA));
    }

    private MeasurementSeries series() {
        return stores.keyResults().find(keyResult.id()).orElseThrow().series();
    }

    private static Measurement point(String date, String value) {
        return new Measurement(LocalDate.parse(date), new BigDecimal(value), 5);
    }

    @Test
    public void whatStandsOfADayIsFoundForTheUnitsOfACycle() {
        KeyResult keyResult = okrs.keyResult();
        okrs.checkIn(keyResult, "2026-11-01", "1");
        CheckIn wrong = okrs.checkIn(keyResult, "2026-11-08", "2");
        CheckIn right = stored(() ->
                stores.checkIns().correct(keyResult, wrong.id(), StoredOkrs.draft("2026-11-08", "3"), StoredOkrs.ADA));
        KeyResult other = okrs.keyResult(okrs.objective(), "Of another cycle");
        okrs.checkIn(other, "2026-11-08", "4");
        LocalDate day = LocalDate.parse("2026-11-08");

        assertThat(stores.checkIns().on(day, keyResult.cycleId(), Set.of(keyResult.unitId())))
                .containsExactly(right);
        assertThat(stores.checkIns().on(day, keyResult.cycleId(), Set.of())).isEmpty();
    }
}
