package org.waypoint.okr.app.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.health.HealthGap;
import org.waypoint.okr.domain.health.Share;
import org.waypoint.okr.domain.health.UnitClosing;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;
import org.waypoint.okr.fixture.CycleFixture;
import org.waypoint.okr.plugin.ClosingComponents;

public class HealthServiceTest {
    private final Company company = Company.create();

    @Test
    public void gapsAreNamedAndTheNumberExplainsItself() {
        company.objective("Sell online");
        Objective second = company.objective("Open shops");
        company.measured(company.keyResult(second, "Shops"), "2026-10-05", "10");

        HealthView.Programme programme = programme(FakeWorld.OUTSIDER);

        assertThat(programme.objectives()).isEqualTo(2);
        assertThat(programme.units()).isEqualTo(1);
        HeadView focus = programme.heads().get(0);
        assertThat(focus.gaps())
                .extracting(NamedGap::title, gap -> gap.gap().kind())
                .containsExactly(tuple("Shop", HealthGap.Kind.TOO_MANY_OBJECTIVES));
        assertThat(focus.explanation().formula()).isEqualTo("focused / units");
        assertThat(focus.explanation().inputs()).containsOnlyKeys("focused", "units");
        assertThat(focus.explanation().steps()).hasSize(3);
        HeadView tracking = programme.heads().get(3);
        assertThat(tracking.gaps()).extracting(NamedGap::title).containsExactly("Shops");
        assertThat(tracking.gaps()).extracting(NamedGap::unitName).containsExactly("Shop");
    }

    @Test
    public void asManyGapsAreNamedAsWereAskedFor() {
        for (int i = 0; i < 4; i++) {
            company.objective("Objective " + i);
        }

        HeadView alignment = health(FakeWorld.MEMBER, "gaps", 3).heads().get(1);

        assertThat(alignment.gaps()).hasSize(3);
        assertThat(alignment.gapCount()).isEqualTo(4);
    }

    @Test
    public void theQuarterBeforeIsWhatItIsComparedWithAndWhatIsBeingClosed() {
        Cycle before = company.cycle("Q3", "2026-07-01", "2026-09-30", CyclePhase.CLOSING);
        company.anObjective("Open shops").during(before).storedIn(company.world);
        company.objective("Sell online");

        HealthView.Programme programme = programme(FakeWorld.MEMBER);

        assertThat(programme.before().cycle()).isEqualTo(before);
        assertThat(programme.heads().get(0).health().before()).isEqualTo(new Share(1, 1));
        assertThat(programme.closing().cycle().cycle()).isEqualTo(before);
        assertThat(programme.closing().times().units())
                .extracting(UnitClosing::state, UnitClosing::overrunDays)
                .containsExactly(tuple(UnitClosing.State.OVERRUN, 39));
    }

    @Test
    public void onceTheWindowIsOpenTheCycleItselfIsClosed() {
        Company late = Company.on(LocalDate.parse("2026-12-17"));
        late.objective("Sell online");

        HealthView.Programme programme =
                service(late).get(FakeWorld.MEMBER, input()).programme();

        assertThat(programme.closing().cycle().cycle()).isEqualTo(late.quarter);
        assertThat(programme.closing().times().units())
                .extracting(UnitClosing::state)
                .containsExactly(UnitClosing.State.UNDER_WAY);
    }

    @Test
    public void thereIsNothingToCloseWhileNoWindowHasOpened() {
        company.objective("Sell online");

        assertThat(programme(FakeWorld.MEMBER).closing()).isNull();
        assertThat(programme(FakeWorld.MEMBER).before()).isNull();
    }

    @Test
    public void plansAreComparedWithNothingAndTellOfNoClosing() {
        company.objective("Sell online");
        Cycle next = company.cycle("Q1", "2027-01-01", "2027-03-31", CyclePhase.PLANNING);

        HealthView.Programme programme = service(company)
                .get(FakeWorld.MEMBER, input("cycleId", next.id().value()))
                .programme();

        assertThat(programme.before()).isNull();
        assertThat(programme.heads().get(0).health().before()).isNull();
        assertThat(programme.closing()).isNull();
    }

    @Test
    public void withoutACycleThereIsNoProgramme() {
        FakeWorld empty = FakeWorld.on("2026-11-15");
        HealthService service = new ClosingComponents(
                        empty.stores, empty.closings, empty.jira.host(), empty.writing, empty.jira)
                .healthService();

        assertThat(service.get(FakeWorld.MEMBER, input()).programme()).isNull();
    }

    @Test
    public void theCompanyLeadsNowhereByNature() {
        company.world
                .stores
                .objectives()
                .add(
                        anObjective()
                                .of(company.unit("Company", UnitLevel.COMPANY, null))
                                .during(company.quarter)
                                .definition(),
                        Company.STARTED);

        assertThat(programme(FakeWorld.MEMBER).heads().get(1).gapCount()).isZero();
    }

    @Test
    public void unknownCyclesAndTheBacklogAreRefused() {
        Cycle backlog = CycleFixture.aCycle().backlog().storedIn(company.world);

        assertRefused(Reason.NOT_FOUND, () -> health(FakeWorld.MEMBER, "cycleId", 99));
        assertRefused(
                Reason.NOT_FOUND,
                () -> health(FakeWorld.MEMBER, "cycleId", backlog.id().value()));
        assertRefused(Reason.NOT_LOGGED_IN, () -> health(FakeWorld.ANONYMOUS));
        assertThat(service(company).get(FakeWorld.MEMBER, input()).cycles())
                .extracting(view -> view.cycle().name())
                .containsExactly("Q4");
    }

    private HealthView.Programme programme(Actor actor) {
        return health(actor);
    }

    private HealthView.Programme health(Actor actor, Object... query) {
        return service(company).get(actor, input(query)).programme();
    }

    private static HealthService service(Company of) {
        return new ClosingComponents(
                        of.world.stores, of.world.closings, of.world.jira.host(), of.world.writing, of.world.jira)
                .healthService();
    }
}
