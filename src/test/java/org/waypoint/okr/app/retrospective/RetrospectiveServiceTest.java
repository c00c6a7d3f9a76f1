package org.waypoint.okr.app.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.math.BigDecimal;
import org.junit.Test;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.retrospective.RetrospectiveAcknowledged;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeWorld;

public class RetrospectiveServiceTest {
    private final FakeWorld world = FakeWorld.on("2026-12-22");
    private final RetrospectiveService service =
            new RetrospectiveService(world.access, world.stores, world.closings, world.jira.host(), world.writing);
    private final Unit unit = aUnit().ledBy("member").storedIn(world);
    private final Cycle cycle = aCycle().storedIn(world);
    private final Objective objective = anObjective().of(unit).during(cycle).storedIn(world);

    @Test
    public void itBeginsBlank() {
        RetrospectiveView view = service.get(FakeWorld.OUTSIDER, unit.id(), cycle.id());

        assertThat(view.retrospective().isWritten()).isFalse();
        assertThat(view.mayEdit()).isFalse();
        assertThat(view.mayAcknowledge()).isFalse();
    }

    @Test
    public void theUnitWritesAndTheLeadAcknowledges() {
        service.save(FakeWorld.OWNER, unit.id(), cycle.id(), input("worked", "Tests", "version", 0));
        RetrospectiveView written =
                service.save(FakeWorld.OWNER, unit.id(), cycle.id(), input("weChange", "Fewer bets", "version", 1));

        assertThat(written.retrospective().notes().worked()).isEqualTo("Tests");
        assertThat(written.mayAcknowledge()).isFalse();
        assertRefused(
                Reason.FORBIDDEN,
                () -> service.acknowledge(FakeWorld.OWNER, unit.id(), cycle.id(), input("version", 2)));
        RetrospectiveView view = service.acknowledge(FakeWorld.MEMBER, unit.id(), cycle.id(), input("version", 2));

        assertThat(view.retrospective().acknowledged().userKey()).isEqualTo("member");
        assertThat(world.announced).containsExactly(new RetrospectiveAcknowledged(view.retrospective()));
    }

    @Test
    public void otherWordsNeedAnotherAcknowledgement() {
        service.save(FakeWorld.OWNER, unit.id(), cycle.id(), input("worked", "Tests", "version", 0));
        service.acknowledge(FakeWorld.MEMBER, unit.id(), cycle.id(), input("version", 1));

        assertThat(service.save(FakeWorld.OWNER, unit.id(), cycle.id(), input("worked", "Tests", "version", 2))
                        .retrospective()
                        .acknowledged())
                .as("the same words")
                .isNotNull();
        assertThat(service.save(FakeWorld.OWNER, unit.id(), cycle.id(), input("worked", "Luck", "version", 3))
                        .retrospective()
                        .acknowledged())
                .isNull();
    }

    @Test
    public void nothingIsNotAcknowledged() {
        assertRefused(
                Reason.NOTHING_WRITTEN,
                () -> service.acknowledge(FakeWorld.MEMBER, unit.id(), cycle.id(), input("version", 0)));
    }

    @Test
    public void aStaleEditIsRefused() {
        service.save(FakeWorld.OWNER, unit.id(), cycle.id(), input("worked", "Tests", "version", 0));

        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> service.save(FakeWorld.OWNER, unit.id(), cycle.id(), input("worked", "Luck", "version", 0)));
    }

    @Test
    public void theLeadHasTheLastWordAndMayTakeItBack() {
        RetrospectiveView said = service.say(
                FakeWorld.MEMBER, unit.id(), cycle.id(), input("message", "We learned to ask", "version", 0));
        assertThat(said.retrospective().message().text()).isEqualTo("We learned to ask");
        assertRefused(
                Reason.FORBIDDEN,
                () -> service.say(FakeWorld.OWNER, unit.id(), cycle.id(), input("message", "No", "version", 1)));

        assertThat(service.say(FakeWorld.MEMBER, unit.id(), cycle.id(), input("version", 1))
                        .retrospective()
                        .message())
                .isNull();
    }

    @Test
    public void causesAreListed() {
        Grading.Said said = new Grading.Said(new BigDecimal("0.2"), null, "Too late", null);
        Closing closing = Closing.open(objective)
                .graded(new Grading(new Computed(null, null, null, false), said, objective.created()));
        world.closings.closings().store(closing, 0);

        assertThat(service.get(FakeWorld.OUTSIDER, unit.id(), cycle.id()).causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.objective()).isEqualTo(objective));
    }

    @Test
    public void aClosedCycleIsHistory() {
        Cycle closed = aCycle().from("2026-07-01", "2026-09-30").closed().storedIn(world);

        assertRefused(
                Reason.CYCLE_CLOSED,
                () -> service.save(FakeWorld.ADMIN, unit.id(), closed.id(), input("worked", "A", "version", 0)));
        assertThat(service.get(FakeWorld.ADMIN, unit.id(), closed.id()).mayEdit())
                .isFalse();
    }
}
