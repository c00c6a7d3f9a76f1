package org.waypoint.okr.app.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.fixture.Company;
import org.waypoint.okr.fixture.KeyResultFixture;

/** A deferred key result comes back to its owner on the day its effect should show. */
public class ObservationDutiesTest {
    private final Company company = Company.create();
    private final OwedService owed = new OwedService(
            company.world.access,
            company.world.stores,
            company.world.jira.host(),
            company.world.today,
            company.reader(),
            List.of(new ObservationDuties()));

    @Test
    public void theOwnerIsAskedFromTheDayOn() {
        Objective objective = company.objective("Guests return");
        deferred(objective, "Yesterday", "2026-11-14");
        deferred(objective, "Today", "2026-11-15");
        deferred(objective, "Tomorrow", "2026-11-16");

        assertThat(told(Company.BOB)).containsExactly("DUE Yesterday 2026-11-14", "DUE Today 2026-11-15");
        assertThat(owed.count(Company.BOB)).isEqualTo(new OwedView.Count(2, 0));
        assertThat(told(Company.EVE)).isEmpty();
    }

    @Test
    public void whatIsObservedOrHasNoDayAsksForNothing() {
        Objective objective = company.objective("Guests return");
        company.keyResult(objective, "Observed");
        deferred(objective, "Without a day", null);

        assertThat(told(Company.BOB)).isEmpty();
    }

    @Test
    public void neitherAClosedObjectiveNorAClosedCycleAsks() {
        Objective closed = company.anObjective("Closed").closed().storedIn(company.world);
        deferred(closed, "Of a closed objective", "2026-11-14");
        assertThat(told(Company.BOB)).isEmpty();

        deferred(company.objective("Open"), "Of a closed cycle", "2026-11-14");
        assertThat(told(Company.BOB)).hasSize(1);
        company.close();
        assertThat(told(Company.BOB)).isEmpty();
    }

    private void deferred(Objective objective, String title, String until) {
        KeyResultFixture.aKeyResult()
                .titled(title)
                .ownedBy("bob")
                .deferredUntil(until == null ? null : LocalDate.parse(until))
                .storedIn(company.world, objective);
    }

    private List<String> told(Actor actor) {
        return owed.owed(actor).items().stream()
                .map(DutyView::duty)
                .map(duty -> duty.urgency() + " " + duty.keyResult().title() + " " + duty.dueOn())
                .toList();
    }
}
