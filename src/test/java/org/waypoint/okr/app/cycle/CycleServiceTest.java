package org.waypoint.okr.app.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.refusalsOf;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.CyclePhaseChanged;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.fake.FakeWorld;

public class CycleServiceTest {
    private final FakeWorld world = FakeWorld.on("2026-12-20");
    private final CycleService service = new CycleService(world.access, world.stores, world.writing);

    @Test
    public void aCycleKnowsItsClosingWindow() {
        CycleView view = service.get(FakeWorld.MEMBER, aCycle().storedIn(world).id());

        assertThat(view.closingFrom()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(view.closingTo()).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(view.closingDay()).isEqualTo(3);
        assertThat(view.daysLeft()).isEqualTo(11);
        assertThat(view.running()).isTrue();
        assertThat(view.mayEdit()).isFalse();
    }

    @Test
    public void aCoordinatorCreatesACycleInPlanning() {
        CycleView view = service.create(
                FakeWorld.MASTER,
                input("name", "Q1", "start", "2027-01-01", "end", "2027-03-31", "cadence", "QUARTER"));

        assertThat(view.cycle().phase()).isEqualTo(CyclePhase.PLANNING);
        assertThat(service.list(FakeWorld.MEMBER))
                .extracting(each -> each.cycle().name())
                .containsExactly("Q1");
    }

    @Test
    public void theBacklogHasNoDatesWhateverIsSent() {
        CycleView view = service.create(
                FakeWorld.MASTER,
                input("name", "Ideas", "start", "2027-01-01", "end", "2027-03-31", "cadence", "BACKLOG"));

        assertThat(view.cycle().definition().range()).isNull();
    }

    @Test
    public void everythingWrongIsNamedAtOnce() {
        assertThat(refusalsOf(() -> service.create(
                        FakeWorld.ADMIN, input("start", "soon", "end", "2026-01-01", "cadence", "QUARTER"))))
                .containsExactlyInAnyOrder("name REQUIRED", "start NOT_A_DATE");
        assertThat(refusalsOf(() ->
                        service.create(FakeWorld.ADMIN, input("name", "A", "end", "2026-01-01", "cadence", "QUARTER"))))
                .containsExactly("start REQUIRED");
        assertThat(refusalsOf(() -> service.create(
                        FakeWorld.ADMIN,
                        input("name", "A", "start", "2026-02-01", "end", "2026-01-01", "cadence", "QUARTER"))))
                .containsExactly("end END_BEFORE_START");
    }

    @Test
    public void othersWriteNoCycles() {
        Cycle cycle = aCycle().storedIn(world);

        assertRefused(Reason.FORBIDDEN, () -> service.create(FakeWorld.OWNER, input()));
        assertRefused(Reason.FORBIDDEN, () -> service.update(FakeWorld.OWNER, cycle.id(), input()));
        assertRefused(Reason.FORBIDDEN, () -> service.generate(FakeWorld.OWNER, input()));
        assertRefused(Reason.NOT_LOGGED_IN, () -> service.list(FakeWorld.ANONYMOUS));
    }

    @Test
    public void aCycleMovesUnlessItStrandsACheckIn() {
        Cycle cycle = aCycle().storedIn(world);
        Objective objective =
                anObjective().of(aUnit().storedIn(world)).during(cycle).storedIn(world);
        aKeyResult().measured("2026-11-15", "20").storedIn(world, objective);

        assertRefused(
                Reason.CYCLE_HAS_RECORDS_OUTSIDE,
                () -> service.update(
                        FakeWorld.ADMIN, cycle.id(), input("end", "2026-11-14", "version", cycle.version())));
        CycleView view =
                service.update(FakeWorld.ADMIN, cycle.id(), input("end", "2026-11-15", "version", cycle.version()));

        assertThat(view.cycle().definition().range().end()).isEqualTo(LocalDate.of(2026, 11, 15));
    }

    @Test
    public void aClosedCycleIsReadOnly() {
        Cycle closed = aCycle().closed().storedIn(world);

        assertRefused(
                Reason.CYCLE_CLOSED,
                () -> service.update(FakeWorld.ADMIN, closed.id(), input("name", "A", "version", closed.version())));
        assertRefused(Reason.CYCLE_CLOSED, () -> service.delete(FakeWorld.ADMIN, closed.id()));
    }

    @Test
    public void aCycleWithObjectivesStays() {
        Cycle cycle = aCycle().storedIn(world);
        anObjective().of(aUnit().storedIn(world)).during(cycle).storedIn(world);

        assertRefused(Reason.CYCLE_IN_USE, () -> service.delete(FakeWorld.ADMIN, cycle.id()));
    }

    @Test
    public void theNextPhaseIsAnnounced() {
        Cycle cycle = aCycle().in(CyclePhase.PLANNING).storedIn(world);

        CycleView view =
                service.changePhase(FakeWorld.MASTER, cycle.id(), input("phase", "ACTIVE", "version", cycle.version()));

        assertThat(view.cycle().phase()).isEqualTo(CyclePhase.ACTIVE);
        assertThat(world.announced).containsExactly(new CyclePhaseChanged(view.cycle()));
        assertRefused(
                Reason.PHASE_NOT_NEXT,
                () -> service.changePhase(
                        FakeWorld.MASTER,
                        cycle.id(),
                        input("phase", "CLOSED", "version", view.cycle().version())));
    }

    @Test
    public void aFiscalYearIsGeneratedOnce() {
        GeneratedCycles first = service.generate(FakeWorld.MASTER, fiscalYear());
        GeneratedCycles again = service.generate(FakeWorld.MASTER, fiscalYear());

        assertThat(first.created()).extracting(each -> each.cycle().name()).containsExactly("FY2028 H1", "FY2028 H2");
        assertThat(first.existing()).isEmpty();
        assertThat(again.created()).isEmpty();
        assertThat(again.existing())
                .extracting(each -> each.cycle().id())
                .isEqualTo(
                        first.created().stream().map(each -> each.cycle().id()).toList());
    }

    @Test
    public void aPatternWithoutNumberIsRefused() {
        assertThat(refusalsOf(() -> service.generate(
                        FakeWorld.MASTER,
                        input(
                                "fiscalYear",
                                2028,
                                "fiscalYearStartMonth",
                                13,
                                "cadence",
                                "CUSTOM",
                                "namePattern",
                                "Q"))))
                .contains("fiscalYearStartMonth OUT_OF_RANGE", "cadence NOT_A_CHOICE");
    }

    @Test
    public void whatIsMissingIsNotFound() {
        assertRefused(Reason.NOT_FOUND, () -> service.get(FakeWorld.ADMIN, new CycleId(99)));
        assertRefused(Reason.NOT_FOUND, () -> service.changePhase(FakeWorld.ADMIN, new CycleId(99), input()));
    }

    private static Input fiscalYear() {
        return input("fiscalYear", 2028, "fiscalYearStartMonth", 4, "cadence", "HALF", "namePattern", "FY{yyyy} H{n}");
    }
}
