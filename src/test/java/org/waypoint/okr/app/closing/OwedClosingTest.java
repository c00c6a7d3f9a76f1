package org.waypoint.okr.app.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.duty.CycleClosingDuties;
import org.waypoint.okr.app.duty.Duty;
import org.waypoint.okr.app.duty.DutyView;
import org.waypoint.okr.app.duty.OwedService;
import org.waypoint.okr.app.duty.OwedView;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeWorld;

/** What closing a cycle adds to the list of what one owes, and takes from it again. */
public class OwedClosingTest {
    private ClosingWorld closing = ClosingWorld.onDayFive();

    @Test
    public void theOwnerGradesUntilTheGradeIsGiven() {
        assertThat(told(FakeWorld.OWNER)).containsExactly("DUE GRADE Checkout is a pleasure 2027-01-07");

        closing.grade(closing.objective, "0.6", null);

        assertThat(told(FakeWorld.OWNER)).isEmpty();
    }

    @Test
    public void leadsConfirmUntilOneOfThemDid() {
        closing.grade(closing.objective, "0.6", null);
        assertThat(told(ClosingWorld.LEAD)).contains("DUE CONFIRMATION Checkout is a pleasure 2027-01-07");
        assertThat(told(ClosingWorld.SECOND)).contains("DUE CONFIRMATION Checkout is a pleasure 2027-01-07");

        closing.confirm(closing.objective);

        assertThat(told(ClosingWorld.LEAD)).containsExactly("DUE RETROSPECTIVE Checkout team 2027-01-07");
        assertThat(told(ClosingWorld.SECOND)).containsExactly("DUE RETROSPECTIVE Checkout team 2027-01-07");
    }

    @Test
    public void whoGradedLeavesTheConfirmationToTheOtherLead() {
        closing.service.grade(
                ClosingWorld.LEAD,
                closing.objective.id(),
                input("grade", new BigDecimal("0.6"), "version", BigDecimal.ZERO));

        assertThat(told(ClosingWorld.LEAD)).containsExactly("DUE RETROSPECTIVE Checkout team 2027-01-07");
        assertThat(told(ClosingWorld.SECOND)).contains("DUE CONFIRMATION Checkout is a pleasure 2027-01-07");
    }

    @Test
    public void aLeadIsAskedForTheirOwnGradeWhereTheOnlyOtherLeadHasLeft() {
        Unit alone = aUnit().named("Search team").ledBy("lead", "left-long-ago").storedIn(closing.world);
        Objective objective = anObjective()
                .of(alone)
                .during(closing.cycle)
                .titled("Search finds it")
                .storedIn(closing.world);
        aKeyResult().from("10", "40").measured("2026-12-20", "28").storedIn(closing.world, objective);
        closing.service.grade(
                ClosingWorld.LEAD, objective.id(), input("grade", new BigDecimal("0.6"), "version", BigDecimal.ZERO));

        assertThat(told(ClosingWorld.LEAD)).contains("DUE CONFIRMATION Search finds it 2027-01-07");
        assertThat(told(new Actor("left-long-ago", Locale.ENGLISH)))
                .doesNotContain("DUE CONFIRMATION Search finds it 2027-01-07");
    }

    @Test
    public void theOwnerDecidesUntilItIsDecided() {
        closing.grade(closing.objective, "0.6", null);
        closing.confirm(closing.objective);
        assertThat(told(FakeWorld.OWNER)).containsExactly("DUE DECISION Checkout is a pleasure 2027-01-07");

        closing.decide(closing.objective, "DONE", null, Map.of());

        assertThat(told(FakeWorld.OWNER)).isEmpty();
    }

    @Test
    public void whereTheOwnerHasLeftTheLeadsGradeAndDecide() {
        closing.world.jira.leaves("owner");
        assertThat(told(ClosingWorld.SECOND)).contains("DUE GRADE Checkout is a pleasure 2027-01-07");

        closing.service.grade(
                ClosingWorld.SECOND,
                closing.objective.id(),
                input("grade", new BigDecimal("0.6"), "version", BigDecimal.ZERO));
        closing.confirm(closing.objective);

        assertThat(told(ClosingWorld.LEAD)).contains("DUE DECISION Checkout is a pleasure 2027-01-07");
        assertThat(told(ClosingWorld.SECOND)).contains("DUE DECISION Checkout is a pleasure 2027-01-07");
    }

    @Test
    public void leadsLookBackAndTakeNoteAndAreDone() {
        closing.components
                .retrospectiveService()
                .save(
                        ClosingWorld.LEAD,
                        closing.unit.id(),
                        closing.cycle.id(),
                        input("worked", "Asking guests", "version", 0));
        assertThat(told(ClosingWorld.LEAD)).containsExactly("DUE ACKNOWLEDGEMENT Checkout team 2027-01-07");
        assertThat(told(ClosingWorld.SECOND)).containsExactly("DUE ACKNOWLEDGEMENT Checkout team 2027-01-07");

        closing.components
                .retrospectiveService()
                .acknowledge(ClosingWorld.LEAD, closing.unit.id(), closing.cycle.id(), input("version", 1));

        assertThat(told(ClosingWorld.LEAD)).isEmpty();
        assertThat(told(ClosingWorld.SECOND)).isEmpty();
    }

    @Test
    public void nobodyElseOwesAnything() {
        closing.grade(closing.objective, "0.6", null);

        assertThat(told(FakeWorld.OUTSIDER)).isEmpty();
        assertThat(told(new Actor("nobody", Locale.ENGLISH))).isEmpty();
    }

    @Test
    public void nothingIsOwedBeforeTheWindowAndItIsOverdueAfterIt() {
        closing = new ClosingWorld("2026-12-01");
        assertThat(told(FakeWorld.OWNER)).isEmpty();

        closing = new ClosingWorld("2027-01-07");
        assertThat(told(FakeWorld.OWNER)).containsExactly("DUE GRADE Checkout is a pleasure 2027-01-07");

        closing = new ClosingWorld("2027-01-08");
        assertThat(told(FakeWorld.OWNER)).containsExactly("OVERDUE GRADE Checkout is a pleasure 2027-01-07");
        assertThat(owed().count(FakeWorld.OWNER)).isEqualTo(new OwedView.Count(1, 1));
    }

    @Test
    public void aClosedCycleAsksForNothing() {
        Cycle cycle = closing.cycle;
        closing.world
                .stores
                .cycles()
                .store(new Cycle(cycle.id(), cycle.definition(), CyclePhase.CLOSED, cycle.version()), cycle.version());

        assertThat(told(FakeWorld.OWNER)).isEmpty();
        assertThat(told(ClosingWorld.LEAD)).isEmpty();
    }

    private List<String> told(Actor actor) {
        List<DutyView> items = owed().owed(actor).items();
        assertThat(owed().count(actor).count()).isEqualTo(items.size());
        return items.stream().map(DutyView::duty).map(OwedClosingTest::told).toList();
    }

    private static String told(Duty duty) {
        String about =
                duty.objective() == null ? duty.unit().name() : duty.objective().title();
        return duty.urgency() + " " + duty.kind() + " " + about + " " + duty.dueOn();
    }

    private OwedService owed() {
        FakeWorld world = closing.world;
        return new OwedService(
                world.access,
                world.stores,
                world.jira.host(),
                world.today,
                new OkrReader(world.stores, world.jira.host(), world.today),
                List.of(new CycleClosingDuties(closing.components.closingDebts())));
    }
}
