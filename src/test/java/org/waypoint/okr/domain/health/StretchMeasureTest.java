package org.waypoint.okr.domain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import org.junit.Test;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.unit.Unit;

/** On 15 November half is expected: 50 of 100. */
public class StretchMeasureTest {
    private static final String HALF_WAY = "2026-11-15";

    private final Programme programme = Programme.inAutumn();
    private final Unit team = programme.add(aUnit().withId(1));

    /** 18 of 50 leads to 0.36, which is shown as 0.4; 17 leads to 0.34, shown as 0.3 and red. */
    @Test
    public void whileTheCycleRunsThePaceIsCarriedOnToTheEnd() {
        aspiration("50");
        aspiration("18");
        aspiration("17");
        aspiration("100");

        Measure stretch = StretchMeasure.of(programme.on(HALF_WAY));

        assertThat(stretch.share()).isEqualTo(new Share(2, 4));
        assertThat(stretch.gaps())
                .extracting(HealthGap::kind)
                .containsExactly(HealthGap.Kind.TOO_EASY, HealthGap.Kind.OUT_OF_REACH);
    }

    @Test
    public void inTheEndTheGradeDecidesAndBeforeItTheScore() {
        programme.add(anObjective().of(team).graded("0.7"));
        programme.add(anObjective().of(team).graded("1.0"));
        programme.add(anObjective().of(team).graded("0.3"));
        aspiration("40");

        Measure stretch = StretchMeasure.of(programme.on("2026-12-31"));

        assertThat(stretch.share()).isEqualTo(new Share(2, 4));
        assertThat(StretchMeasure.of(programme.on(HALF_WAY)).leftOut()).isEqualTo(3);
    }

    @Test
    public void earlyOnOnlyWhatIsReachedAlreadyIsJudged() {
        aspiration("10");
        aspiration("100");

        Measure stretch = StretchMeasure.of(programme.on("2026-11-14"));
        Measure early = StretchMeasure.of(new Early().snapshot());

        assertThat(stretch.leftOut()).isZero();
        assertThat(early.share()).isEqualTo(new Share(0, 1));
        assertThat(early.leftOut()).isEqualTo(1);
    }

    @Test
    public void aYesOrNoHasNoPaceToCarryOn() {
        programme.add(
                programme.add(anObjective().of(team)),
                aKeyResult().measuring(Metric.binary()).measured("2026-11-14", "0"));

        assertThat(StretchMeasure.of(programme.on(HALF_WAY)).leftOut()).isEqualTo(1);
    }

    @Test
    public void commitmentsAreNoAspirations() {
        programme.add(
                programme.add(anObjective().of(team).committed()), aKeyResult().measured("2026-11-14", "30"));

        assertThat(StretchMeasure.of(programme.on(HALF_WAY)).share().value()).isNull();
    }

    private void aspiration(String value) {
        programme.add(
                programme.add(anObjective().of(team)),
                aKeyResult().from("0", "100").measured("2026-11-14", value));
    }

    /** The fifth day of the cycle. */
    private static final class Early {
        private final Programme programme = Programme.inAutumn();

        Snapshot snapshot() {
            Unit team = programme.add(aUnit().withId(1));
            for (String value : new String[] {"10", "100"}) {
                programme.add(
                        programme.add(anObjective().of(team)),
                        aKeyResult().from("0", "100").measured("2026-10-02", value));
            }
            return programme.on("2026-10-05");
        }
    }
}
