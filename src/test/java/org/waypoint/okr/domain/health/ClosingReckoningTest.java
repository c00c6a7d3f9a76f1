package org.waypoint.okr.domain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fixture.CycleFixture;

/** The window of the last quarter of 2026 ends on 7 January. */
public class ClosingReckoningTest {
    private static final CycleFixture QUARTER = aCycle().from("2026-10-01", "2026-12-31");

    private final Unit team = aUnit().withId(1);

    @Test
    public void untilTheWindowEndsAUnitIsUnderWay() {
        UnitClosing unit = unit(new Programme(QUARTER), "2027-01-07", List.of());

        assertThat(unit.state()).isEqualTo(UnitClosing.State.UNDER_WAY);
        assertThat(unit.overrunDays()).isZero();
    }

    @Test
    public void theDayAfterItOverruns() {
        UnitClosing unit = unit(new Programme(QUARTER), "2027-01-10", List.of());

        assertThat(unit.state()).isEqualTo(UnitClosing.State.OVERRUN);
        assertThat(unit.overrunDays()).isEqualTo(3);
    }

    @Test
    public void theLastStepDecidesWhetherItWasInTime() {
        assertThat(done("2027-01-07", "2027-01-07").state()).isEqualTo(UnitClosing.State.ON_TIME);
        assertThat(done("2027-01-07", "2027-01-09").state()).isEqualTo(UnitClosing.State.LATE);
        assertThat(done("2027-01-12", "2027-01-05").overrunDays()).isEqualTo(5);
    }

    @Test
    public void decisionsAloneAreNotTheEndOfIt() {
        Programme programme = new Programme(QUARTER);
        Objective objective = programme.add(anObjective().of(team));
        programme.add(decided(objective, "2027-01-05"));

        UnitClosing unit = reckon(programme, "2027-01-20", List.of());

        assertThat(unit.state()).isEqualTo(UnitClosing.State.OVERRUN);
        assertThat(unit.progress().decided()).isEqualTo(1);
    }

    @Test
    public void whatACloseLeftOpenIsNotCountedOn() {
        UnitClosing unit =
                unit(new Programme(aCycle().from("2026-10-01", "2026-12-31").closed()), "2027-03-01", List.of());

        assertThat(unit.state()).isEqualTo(UnitClosing.State.LEFT_OPEN);
        assertThat(unit.overrunDays()).isZero();
    }

    @Test
    public void whoCallsForAttentionStandsOnTop() {
        Unit other = aUnit().named("Another team").withId(2);
        Unit idle = aUnit().named("Without objectives").withId(3);
        Programme programme = new Programme(QUARTER);
        programme.add(decided(programme.add(anObjective().of(other)), "2027-01-05"));
        programme.add(anObjective().of(team));

        ClosingTimes times = new ClosingReckoning(
                        programme.okrs(),
                        ClosingWindow.of(programme.okrs().range()),
                        LocalDate.parse("2027-01-08"),
                        ZoneOffset.UTC)
                .of(List.of(other, team, idle), List.of(look(other, "2027-01-05")));

        assertThat(times.units()).extracting(UnitClosing::unit).containsExactly(team, other);
        assertThat(times.onTime()).isEqualTo(new Share(1, 2));
        assertThat(times.count(UnitClosing.State.OVERRUN)).isEqualTo(1);
    }

    private UnitClosing done(String decidedOn, String lookedBackOn) {
        Programme programme = new Programme(QUARTER);
        programme.add(decided(programme.add(anObjective().of(team)), decidedOn));
        return reckon(programme, "2027-02-01", List.of(look(team, lookedBackOn)));
    }

    private UnitClosing unit(Programme programme, String today, List<Retrospective> looks) {
        programme.add(anObjective().of(team));
        return reckon(programme, today, looks);
    }

    private UnitClosing reckon(Programme programme, String today, List<Retrospective> looks) {
        return new ClosingReckoning(
                        programme.okrs(),
                        ClosingWindow.of(programme.okrs().range()),
                        LocalDate.parse(today),
                        ZoneOffset.UTC)
                .of(List.of(team), looks)
                .units()
                .get(0);
    }

    private static Closing decided(Objective objective, String day) {
        return Closing.open(objective).decided(new Decided(Decision.DONE, "It is", Map.of(), null, stamp(day)));
    }

    private static Retrospective look(Unit unit, String day) {
        Retrospective.Notes notes = new Retrospective.Notes("Tests", null, null);
        return Retrospective.blank(unit.id(), QUARTER.withId(1).id())
                .written(notes, stamp("2027-01-01"))
                .acknowledged(stamp(day));
    }

    private static Stamp stamp(String day) {
        return new Stamp("lead", Instant.parse(day + "T12:00:00Z"));
    }
}
