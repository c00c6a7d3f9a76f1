package org.waypoint.okr.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

public class UnitHistoryServiceTest {
    private final Company company = Company.create();

    /** Six weeks are over on 15 November, three of them with a check-in; the seventh has not begun to count. */
    @Test
    public void aCycleInFiguresWithTheChangeSinceTheOneBefore() {
        Cycle before = company.cycle("Q3", "2026-07-01", "2026-09-30", CyclePhase.CLOSED);
        company.anObjective("Open shops").during(before).graded("0.4").storedIn(company.world);
        Objective now = company.anObjective("Sell online").graded("0.7").storedIn(company.world);
        company.anObjective("Pay taxes").committed().graded("1.0").storedIn(company.world);
        KeyResult orders = company.keyResult(now, "Orders");
        company.keyResult(now, "Launched", Metric.binary());
        List.of("2026-10-05", "2026-10-12", "2026-10-19").forEach(day -> company.measured(orders, day, "10"));

        List<UnitCycleView> cycles =
                service().get(FakeWorld.OUTSIDER, company.shop.id()).cycles();

        assertThat(cycles).extracting(view -> view.cycle().name()).containsExactly("Q4", "Q3");
        UnitCycleView quarter = cycles.get(0);
        assertThat(quarter.objectives()).isEqualTo(2);
        assertThat(quarter.measurable()).isEqualTo(1);
        assertThat(quarter.keyResults()).isEqualTo(2);
        assertThat(quarter.punctuality().kept()).isEqualTo(3);
        assertThat(quarter.punctuality().due()).isEqualTo(12);
        assertThat(quarter.punctuality().share()).isEqualByComparingTo("0.25");
        assertThat(quarter.aspirationalGrade()).isEqualByComparingTo("0.7");
        assertThat(quarter.committedGrade()).isEqualByComparingTo("1");
        assertThat(quarter.change().aspirationalGrade()).isEqualByComparingTo("0.3");
        assertThat(quarter.change().committedGrade()).isNull();
        assertThat(cycles.get(1).change()).isNull();
        assertThat(cycles.get(1).closingDays()).isNull();
    }

    @Test
    public void aUnitWithoutObjectivesHasNoCycles() {
        assertThat(service().get(FakeWorld.MEMBER, company.shop.id()).cycles()).isEmpty();
        assertRefused(Reason.NOT_FOUND, () -> service().get(FakeWorld.MEMBER, new UnitId(99)));
        assertRefused(Reason.NOT_LOGGED_IN, () -> service().get(FakeWorld.ANONYMOUS, company.shop.id()));
    }

    private UnitHistoryService service() {
        return new UnitHistoryService(
                company.world.access, company.world.stores, company.world.closings, company.world.today);
    }
}
