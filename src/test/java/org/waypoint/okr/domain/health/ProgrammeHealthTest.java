package org.waypoint.okr.domain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;

public class ProgrammeHealthTest {
    private final Unit team = aUnit().withId(1);
    private final Programme autumn = Programme.inAutumn();
    private final Programme summer = new Programme(aCycle().from("2026-07-01", "2026-09-30"));

    /** On 15 August 46 of 92 days had passed as on 15 November; what was reached later does not count yet. */
    @Test
    public void aRunningCycleIsComparedWithTheSameDayOfTheOneBefore() {
        aspiration(autumn, "2026-11-14", "25");
        aspiration(summer, "2026-08-14", "11");

        HeadHealth stretch = head(Head.STRETCH, health("2026-11-15"));

        assertThat(stretch.now().share()).isEqualTo(new Share(1, 1));
        assertThat(stretch.before()).isEqualTo(new Share(0, 1));
        assertThat(stretch.change()).isEqualByComparingTo("1");
    }

    @Test
    public void aCycleThatIsOverIsComparedWithTheEndOfTheOneBefore() {
        aspiration(autumn, "2026-11-14", "25");
        aspiration(summer, "2026-09-29", "40");

        ProgrammeHealth health = health("2027-02-01");

        assertThat(health.day()).isEqualTo("2026-12-31");
        assertThat(head(Head.STRETCH, health).before()).isEqualTo(new Share(0, 1));
        assertThat(summer.okrs().sameDay(autumn.okrs().range(), LocalDate.parse("2026-12-31")))
                .isEqualTo("2026-09-30");
    }

    @Test
    public void withoutACycleBeforeThereIsNoTrend() {
        aspiration(autumn, "2026-11-14", "25");

        ProgrammeHealth health =
                ProgrammeHealth.of(autumn.okrs(), null, List.of(team), Programme.RULES, LocalDate.parse("2026-11-15"));

        assertThat(head(Head.FOCUS, health).change()).isNull();
        assertThat(health.punctualBefore()).isNull();
        assertThat(health.heads()).extracting(HeadHealth::head).containsExactly(Head.values());
    }

    @Test
    public void theChangeIsTheDifferenceOfWhatIsShown() {
        assertThat(new Share(2, 3).since(new Share(1, 6))).isEqualByComparingTo("0.50");
        assertThat(new Share(1, 3).value()).isEqualByComparingTo("0.3333");
        assertThat(new Share(1, 8).shown()).isEqualByComparingTo("0.13");
    }

    @Test
    public void aKeyResultCountsOnceHoweverManyBetsItHasAndGuardrailsDoNot() {
        Objective objective = autumn.add(anObjective().of(team));
        autumn.add(objective, aKeyResult());
        autumn.add(objective, aKeyResult());
        autumn.add(objective, aKeyResult().guardrail("5"));
        autumn.add(aBet().build());
        autumn.add(aBet().build());
        autumn.add(aBet().in(HypothesisState.DROPPED).build());

        assertThat(health("2026-11-15").bets().live()).isEqualTo(new Share(1, 2));
    }

    @Test
    public void quartersAreComparedWithQuarters() {
        Cycle year =
                aCycle().from("2025-01-01", "2025-12-31").every(Cadence.YEAR).withId(1);
        Cycle spring = aCycle().from("2026-04-01", "2026-06-30").withId(2);
        Cycle before = aCycle().from("2026-07-01", "2026-09-30").withId(3);
        Cycle now = aCycle().from("2026-10-01", "2026-12-31").withId(4);
        Cycle next = aCycle().from("2027-01-01", "2027-03-31").withId(5);
        List<Cycle> all =
                List.of(year, spring, before, now, next, aCycle().backlog().withId(6));

        assertThat(CycleBefore.of(now, all)).contains(before);
        assertThat(CycleBefore.of(spring, all)).isEmpty();
        assertThat(CycleBefore.of(aCycle().backlog().withId(6), all)).isEmpty();
    }

    private ProgrammeHealth health(String today) {
        return ProgrammeHealth.of(autumn.okrs(), summer.okrs(), List.of(team), Programme.RULES, LocalDate.parse(today));
    }

    private void aspiration(Programme programme, String day, String value) {
        programme.add(programme.add(anObjective().of(team)), aKeyResult().measured(day, value));
    }

    private static HeadHealth head(Head head, ProgrammeHealth health) {
        return health.heads().get(head.ordinal());
    }
}
