package org.waypoint.okr.domain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;

/** On 15 November 46 of 92 days have passed, so that half is expected: 25 on the way from 10 to 40. */
public class CommitmentMeasureTest {
    private static final String HALF_WAY = "2026-11-15";
    private static final String LAST_DAY = "2026-12-31";

    private final Programme programme = Programme.inAutumn();
    private final Unit team = programme.add(aUnit().withId(1));

    @Test
    public void whileTheCycleRunsThePaceDecides() {
        commitment("24");
        commitment("20");
        commitment("11");
        programme.add(commitmentWithout(), aKeyResult().measured("2026-10-20", "24"));
        programme.add(anObjective().of(team));

        Measure commitment = CommitmentMeasure.of(programme.on(HALF_WAY));

        assertThat(commitment.share()).isEqualTo(new Share(1, 4));
        assertThat(commitment.gaps())
                .extracting(HealthGap::kind)
                .containsExactly(HealthGap.Kind.OFF_TRACK, HealthGap.Kind.AT_RISK, HealthGap.Kind.STALE);
    }

    @Test
    public void whatNobodyCanTellYetCountsForNeitherSide() {
        commitment("24");

        Measure early = CommitmentMeasure.of(programme.on("2026-10-05"));

        assertThat(early.share()).isEqualTo(new Share(0, 0));
        assertThat(early.leftOut()).isEqualTo(1);
        assertThat(early.gaps()).isEmpty();
    }

    @Test
    public void aPromiseThatNothingMeasuresDoesNotHold() {
        commitmentWithout();

        Measure commitment = CommitmentMeasure.of(programme.on(HALF_WAY));

        assertThat(commitment.share()).isEqualTo(new Share(0, 1));
        assertThat(commitment.gaps()).extracting(HealthGap::kind).containsExactly(HealthGap.Kind.UNMEASURED);
    }

    @Test
    public void onTrackWithAPartnerWhoIsSilentDoesNotHoldEither() {
        Objective promise = commitmentWithout();
        KeyResult keyResult =
                programme.add(promise, aKeyResult().partneredBy("paula").measured("2026-11-14", "30"));
        programme.ask(keyResult, "2026-10-01", null);

        Measure commitment = CommitmentMeasure.of(programme.on(HALF_WAY));

        assertThat(commitment.share()).isEqualTo(new Share(0, 1));
        assertThat(commitment.gaps())
                .containsExactly(new HealthGap(
                        HealthGap.Kind.PARTNER_NOT_CONFIRMED, team.id(), promise.id(), keyResult.id(), 0, 0));
    }

    @Test
    public void inTheEndItIsMetInFullOrMissed() {
        commitment("40");
        commitment("39");
        commitmentWithout();

        Measure commitment = CommitmentMeasure.of(programme.on(LAST_DAY));

        assertThat(commitment.share()).isEqualTo(new Share(1, 3));
        assertThat(commitment.gaps())
                .extracting(HealthGap::kind)
                .containsExactly(HealthGap.Kind.MISSED, HealthGap.Kind.UNMEASURED);
    }

    @Test
    public void theGradeOfTheUnitSpeaksFromTheLastDayOn() {
        Objective graded = programme.add(anObjective().of(team).committed().graded("0.9"));
        programme.add(graded, aKeyResult().measured("2026-11-14", "40"));

        assertThat(CommitmentMeasure.of(programme.on(HALF_WAY)).share()).isEqualTo(new Share(1, 1));
        assertThat(CommitmentMeasure.of(programme.on(LAST_DAY)).share()).isEqualTo(new Share(0, 1));
    }

    private void commitment(String value) {
        programme.add(commitmentWithout(), aKeyResult().measured("2026-11-14", value));
    }

    private Objective commitmentWithout() {
        return programme.add(anObjective().of(team).committed());
    }
}
