package org.waypoint.okr.app.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

public class OverviewServiceTest {
    private final Company company = Company.create();

    private ProjectOverview overview(Company of, Actor actor, Object... query) {
        OverviewService service = new OverviewService(
                of.world.access, of.world.stores, of.world.jira.host(), of.reader(), of.world.today);
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < query.length; i += 2) {
            fields.put((String) query[i], BigDecimal.valueOf(((Number) query[i + 1]).longValue()));
        }
        return service.project(actor, "SHOP", Input.of(fields));
    }

    private ProjectOverview overview(Object... query) {
        return overview(company, FakeWorld.MEMBER, query);
    }

    private KeyResult moved(String title, String before, String now) {
        KeyResult keyResult = company.keyResult(company.objective(title), "Key result of " + title);
        company.measured(keyResult, "2026-11-01", before);
        company.measured(keyResult, "2026-11-14", now);
        return keyResult;
    }

    private static List<String> titles(ProjectOverview overview) {
        return overview.objectives().items().stream()
                .map(view -> view.objective().title())
                .toList();
    }

    @Test
    public void whatMovedMostComesFirstWhicheverWay() {
        moved("Still", "30", "30");
        moved("Up a little", "30", "35");
        moved("Down", "60", "20");
        moved("Still too", "50", "50");

        assertThat(titles(overview())).containsExactly("Down", "Up a little", "Still", "Still too");
    }

    @Test
    public void movementIsTheChangeOfTheLastSevenDays() {
        moved("Up", "30", "45");

        assertThat(overview().objectives().items().get(0).keyResults().get(0).movement())
                .isEqualByComparingTo("0.15");
    }

    @Test
    public void onePageAtATimeAndTheRollUpOverAll() {
        moved("A", "10", "40");
        moved("B", "10", "30");
        moved("C", "10", "20");

        ProjectOverview second = overview("offset", 1, "limit", 1);

        assertThat(titles(second)).containsExactly("B");
        assertThat(second.objectives().total()).isEqualTo(3);
        assertThat(second.score().score()).isEqualByComparingTo("0.3");
        assertThat(second.keyResultCount()).isEqualTo(3);
        assertThat(titles(overview("offset", 9))).isEmpty();
    }

    @Test
    public void onlyUnitsOfTheProjectAreShown() {
        Unit elsewhere = company.unit("Elsewhere", UnitLevel.TEAM, null);
        company.anObjective("Theirs").of(elsewhere).storedIn(company.world);
        Unit second = company.unit("Shop two", UnitLevel.TEAM, null, Company.SHOP);
        company.anObjective("Ours as well").of(second).storedIn(company.world);
        company.objective("Ours");

        ProjectOverview overview = overview();

        assertThat(titles(overview)).containsExactlyInAnyOrder("Ours", "Ours as well");
        assertThat(overview.units()).extracting(view -> view.unit().name()).containsExactly("Shop", "Shop two");
    }

    @Test
    public void theRunningCycleIsShownUnlessAnotherIsChosen() {
        Cycle before = company.cycle("Q3", "2026-07-01", "2026-09-30", CyclePhase.CLOSED);
        company.anObjective("Then").during(before).storedIn(company.world);
        company.objective("Now");

        assertThat(titles(overview())).containsExactly("Now");
        ProjectOverview then = overview("cycleId", before.id().value());
        assertThat(titles(then)).containsExactly("Then");
        assertThat(then.cycles()).extracting(view -> view.cycle().name()).containsExactly("Q4", "Q3");
        assertThat(refusals(() -> overview("cycleId", 99))).containsExactly("NOT_FOUND");
    }

    @Test
    public void aProjectThatMayNotBeBrowsedDoesNotExist() {
        assertThat(refusals(() -> overview(company, FakeWorld.OUTSIDER))).containsExactly("NOT_FOUND");
        assertThat(refusals(() -> overview(company, FakeWorld.ANONYMOUS))).containsExactly("NOT_LOGGED_IN");
    }

    @Test
    public void aProjectWithoutUnitsIsEmptyAndSaysWhoCouldChangeThat() {
        Company other = Company.create();
        other.world.jira.withProject(200, "BARE").letBrowse("member", 200);
        OverviewService service = new OverviewService(
                other.world.access, other.world.stores, other.world.jira.host(), other.reader(), other.world.today);

        ProjectOverview seen = service.project(FakeWorld.MEMBER, "BARE", Input.of(Map.of()));

        assertThat(seen.units()).isEmpty();
        assertThat(seen.score()).isNull();
        assertThat(seen.cycle()).isNotNull();
        assertThat(seen.mayCoordinate()).isFalse();
        assertThat(service.project(FakeWorld.MASTER, "BARE", Input.of(Map.of())).mayCoordinate())
                .isTrue();
    }

    @Test
    public void withoutAnyCycleThePageIsEmptyToo() {
        company.world.stores.cycles().remove(company.quarter.id(), 1);

        ProjectOverview seen = overview();

        assertThat(seen.cycle()).isNull();
        assertThat(seen.cycles()).isEmpty();
        assertThat(seen.objectives().total()).isZero();
        assertThat(seen.mayManage()).isFalse();
    }

    @Test
    public void whoManagesTheUnitMayAddUntilTheCycleCloses() {
        assertThat(overview(company, FakeWorld.OWNER).mayManage()).isTrue();
        assertThat(overview().mayManage()).isFalse();
        company.close();
        assertThat(overview(company, FakeWorld.OWNER).mayManage()).isFalse();
    }

    @Test
    public void silentKeyResultsAreCountedAsStaleAndOnesOwnAsDue() {
        company.world.jira.letBrowse("bob", Company.SHOP);
        Objective objective = company.objective("Sell");
        KeyResult silent = company.keyResult(objective, "Silent");
        company.measured(silent, "2026-11-01", "10");
        KeyResult dueToday = company.keyResult(objective, "Due");
        company.measured(dueToday, "2026-11-08", "10");
        KeyResult fresh = company.keyResult(objective, "Fresh");
        company.measured(fresh, "2026-11-09", "10");
        company.keyResult(objective, "Never measured");

        ProjectOverview bobs = overview(company, Company.BOB);

        assertThat(bobs.staleKeyResults()).isEqualTo(2);
        assertThat(bobs.checkInsDueForMe()).isEqualTo(3);
        assertThat(overview().staleKeyResults()).isEqualTo(2);
        assertThat(overview().checkInsDueForMe()).isZero();
    }

    @Test
    public void nothingIsDueOnceTheCycleIsClosed() {
        company.world.jira.letBrowse("bob", Company.SHOP);
        company.keyResult("Never measured");
        company.close();

        assertThat(overview(company, Company.BOB).checkInsDueForMe()).isZero();
        assertThat(overview(company, Company.BOB).staleKeyResults()).isZero();
    }
}
