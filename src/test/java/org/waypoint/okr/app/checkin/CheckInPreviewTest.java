package org.waypoint.okr.app.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.app.checkin.CheckInFixture.input;
import static org.waypoint.okr.fixture.Company.refusals;

import org.junit.Test;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

public class CheckInPreviewTest {
    private final CheckInFixture checkIns = new CheckInFixture();

    private CheckInPreview preview(Object... fields) {
        return checkIns.service.preview(Company.BOB, checkIns.keyResult.id(), input(fields));
    }

    @Test
    public void itSaysWhatTheScoresWouldBe() {
        CheckInPreview preview = preview("value", 40);

        assertThat(preview.keyResult().score()).isEqualByComparingTo("0.4");
        assertThat(preview.objective().displayed()).isEqualTo("0.4");
    }

    @Test
    public void itStoresNothing() {
        preview("value", 40);

        assertThat(checkIns.stored()).isZero();
        assertThat(checkIns.points()).isEmpty();
        assertThat(checkIns.company.world.announced).isEmpty();
    }

    @Test
    public void anEarlierDayDoesNotChangeWhereThingsStand() {
        checkIns.record("date", "2026-11-15", "value", 60);

        assertThat(preview("date", "2026-11-01", "value", 10).keyResult().score())
                .isEqualByComparingTo("0.6");
        assertThat(preview("date", "2026-11-15", "value", 70).keyResult().score())
                .isEqualByComparingTo("0.7");
    }

    @Test
    public void itKeepsTheRulesOfACheckIn() {
        assertThat(refusals(() -> preview("date", "2026-11-16", "value", "x")))
                .containsExactlyInAnyOrder("date DATE_IN_FUTURE", "value NOT_A_NUMBER");
        assertThat(refusals(
                        () -> checkIns.service.preview(FakeWorld.MEMBER, checkIns.keyResult.id(), input("value", 1))))
                .containsExactly("FORBIDDEN");
    }
}
