package org.waypoint.okr.domain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.scoring.Punctuality;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fixture.KeyResultFixture;

/** The quarter begins on a Thursday; on Wednesday 25 November eight weeks are over. */
public class TrackingTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    private static final String EIGHT_WEEKS = "2026-11-25";

    private final Programme programme = Programme.inAutumn();
    private final Unit team = programme.add(aUnit().withId(1));

    /** Weeks 1 to 4 are all kept; of weeks 5 to 8 one key result keeps all, the other one. */
    @Test
    public void theLastFourWeeksAreComparedWithTheFourBefore() {
        checkedIn(1, 2, 3, 4, 5, 6, 7, 8);
        KeyResult silent = checkedIn(1, 2, 3, 4, 5);

        Tracking tracking = Tracking.of(programme.on(EIGHT_WEEKS), null);

        assertThat(tracking.programme()).isEqualTo(new FadeAlarm(new Punctuality(8, 8), new Punctuality(5, 8)));
        assertThat(tracking.programme().rings()).isTrue();
        assertThat(tracking.measure().share().value()).isEqualByComparingTo("0.625");
        assertThat(tracking.gaps())
                .containsExactly(
                        new HealthGap(HealthGap.Kind.FADING, team.id(), null, null, 63, 100),
                        new HealthGap(
                                HealthGap.Kind.CHECK_INS_MISSED, team.id(), silent.objectiveId(), silent.id(), 3, 4));
    }

    /** Since 16 September: the last whole week of the summer, and two weeks of the autumn, the second one missed. */
    @Test
    public void atTheTurnOfACycleTheWeeksReachBackIntoTheOneBefore() {
        Programme summer = new Programme(aCycle().from("2026-07-01", "2026-09-30"));
        summer.add(team);
        KeyResultFixture fixture = aKeyResult();
        for (int week = 0; week < 13; week++) {
            fixture.measured(LocalDate.parse("2026-07-01").plusWeeks(week).toString(), "20");
        }
        summer.add(summer.add(anObjective().of(team)), fixture);
        checkedIn(1);

        Tracking tracking = Tracking.of(programme.on("2026-10-14"), summer.okrs());

        assertThat(tracking.programme().before()).isEqualTo(new Punctuality(4, 4));
        assertThat(tracking.programme().now()).isEqualTo(new Punctuality(2, 3));
    }

    @Test
    public void oneMissedCheckInAloneDoesNotRing() {
        assertThat(new FadeAlarm(new Punctuality(4, 4), new Punctuality(3, 4)).rings())
                .isFalse();
        assertThat(new FadeAlarm(new Punctuality(7, 7), new Punctuality(6, 7)).rings())
                .isFalse();
        assertThat(new FadeAlarm(new Punctuality(7, 7), new Punctuality(5, 7)).rings())
                .isTrue();
    }

    @Test
    public void fifteenPointsRingAndFourteenDoNot() {
        assertThat(new FadeAlarm(new Punctuality(90, 100), new Punctuality(75, 100)).rings())
                .isTrue();
        assertThat(new FadeAlarm(new Punctuality(90, 100), new Punctuality(76, 100)).rings())
                .isFalse();
        assertThat(new FadeAlarm(new Punctuality(60, 100), new Punctuality(90, 100)).rings())
                .isFalse();
        assertThat(new FadeAlarm(new Punctuality(0, 0), new Punctuality(75, 100)).rings())
                .isFalse();
    }

    @Test
    public void beforeTheCycleNothingIsTracked() {
        checkedIn();

        assertThat(Tracking.of(programme.on("2026-09-20"), null)
                        .measure()
                        .share()
                        .value())
                .isNull();
    }

    /** A key result with a check-in on the first day of each of these weeks. */
    private KeyResult checkedIn(int... weeks) {
        KeyResultFixture fixture = aKeyResult();
        for (int week : weeks) {
            fixture.measured(FIRST.plusWeeks(week - 1L).toString(), "20");
        }
        return programme.add(programme.add(anObjective().of(team)), fixture);
    }
}
