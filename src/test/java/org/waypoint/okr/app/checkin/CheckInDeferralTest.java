package org.waypoint.okr.app.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.app.checkin.CheckInFixture.input;

import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.fixture.Company;
import org.waypoint.okr.fixture.KeyResultFixture;

/** Who checks in on what was deferred until now says that it can be seen. */
public class CheckInDeferralTest {
    private final CheckInFixture checkIns = new CheckInFixture();
    private final KeyResult deferred = KeyResultFixture.aKeyResult()
            .ownedBy("bob")
            .from("0", "100")
            .deferredUntil(LocalDate.parse("2026-11-14"))
            .storedIn(checkIns.company.world, checkIns.company.objective("Guests return"));

    @Test
    public void onItsDayTheCheckInCountsAgain() {
        checkIns.record(Company.BOB, deferred.id(), "date", "2026-11-14", "value", 40);

        assertThat(stored().notYetObservable()).isFalse();
        assertThat(stored().deferredUntil()).isNull();
    }

    @Test
    public void anEarlierDayAndAProgramLeaveItDeferred() {
        checkIns.record(Company.BOB, deferred.id(), "date", "2026-11-13", "value", 40);
        assertThat(stored()).isEqualTo(deferred.definition());

        checkIns.record(Company.BOB, deferred.id(), "value", 40, "source", "REST_PUSH");
        assertThat(stored()).isEqualTo(deferred.definition());
    }

    @Test
    public void thePreviewCountsItToo() {
        CheckInPreview preview = checkIns.service.preview(Company.BOB, deferred.id(), input("value", 40));

        assertThat(preview.keyResult().score()).isEqualByComparingTo("0.4");
        assertThat(stored()).isEqualTo(deferred.definition());
    }

    private KeyResultDefinition stored() {
        return checkIns.company.stored(deferred).definition();
    }
}
