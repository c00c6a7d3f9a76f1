package org.waypoint.okr.app.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.closing.ClosingDuty;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.UnitProgress;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.fake.FakeWorld;

public class CycleClosingServiceTest {
    private final ClosingWorld closing = ClosingWorld.onDayFive();
    private final CycleClosingService service = closing.components.cycleClosingService();

    @Test
    public void unitsAreCountedStepByStep() {
        aUnit().named("Without objectives").storedIn(closing.world);
        Objective second = closing.another("Second");
        closing.grade(second, "0.6", null);
        closing.carryOver(closing.objective, Map.of());

        CycleClosingView view = service.get(FakeWorld.OUTSIDER, closing.cycle.id(), input());

        assertThat(view.cycle().closingDay()).isEqualTo(5);
        assertThat(view.units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.progress()).isEqualTo(new UnitProgress(2, 2, 1, 1, false, false)));
        assertThat(view.unfinished()).hasSize(1);
    }

    @Test
    public void overrunIsCountedWhileSomethingIsOpen() {
        ClosingWorld late = new ClosingWorld("2027-01-10");

        CycleClosingView view = late.components.cycleClosingService().get(FakeWorld.OUTSIDER, late.cycle.id(), input());

        assertThat(view.overrunDays()).isEqualTo(3);
        assertThat(view.units().get(0).overrunDays()).isEqualTo(3);
        assertThat(view.closing()).isTrue();
    }

    @Test
    public void pagesLearnWhatToSayAboutAnObjective() {
        closing.carryOver(closing.objective, Map.of());
        Objective draft = closing.continuation(closing.objective);
        OkrReader reader = new OkrReader(closing.world.stores, closing.world.jira.host(), closing.world.today);

        closing.components
                .retrospectiveService()
                .say(
                        ClosingWorld.LEAD,
                        closing.unit.id(),
                        closing.cycle.id(),
                        input("message", "We learned to ask", "version", 0));
        Reading reading = reader.open(closing.world.access.loggedIn(FakeWorld.OUTSIDER));

        ClosingOverview overview = service.overview(
                FakeWorld.OUTSIDER,
                reading.view(closing.cycle),
                List.of(closing.unit),
                reader.objectives(
                        closing.world.access.loggedIn(FakeWorld.OUTSIDER), List.of(closing.objective, draft)));
        Map<?, ClosingMark> marks = overview.marks();

        assertThat(overview.closing()).isTrue();
        assertThat(overview.messages())
                .singleElement()
                .satisfies(said -> assertThat(said.message().text()).isEqualTo("We learned to ask"));
        assertThat(marks.get(closing.objective.id()).step()).isEqualTo(ClosingStep.DECIDED);
        assertThat(marks.get(closing.objective.id()).grade().displayed()).isEqualByComparingTo("0.6");
        assertThat(marks.get(closing.objective.id()).carriedTo().cycle()).isEqualTo(closing.next);
        assertThat(marks.get(draft.id()).carriedFrom().cycle()).isEqualTo(closing.cycle);
    }

    @Test
    public void everybodyIsToldWhatTheyOwe() {
        assertThat(owed(FakeWorld.OWNER)).containsExactly(ClosingDuty.Kind.GRADE);
        assertThat(owed(ClosingWorld.LEAD)).containsExactly(ClosingDuty.Kind.RETROSPECTIVE);
        closing.grade(closing.objective, "0.6", null);

        assertThat(owed(FakeWorld.OWNER)).isEmpty();
        assertThat(owed(ClosingWorld.LEAD))
                .containsExactly(ClosingDuty.Kind.CONFIRMATION, ClosingDuty.Kind.RETROSPECTIVE);
        assertThat(owed(new Actor("nobody", Locale.ENGLISH))).isEmpty();
    }

    private List<ClosingDuty.Kind> owed(Actor actor) {
        OkrReader reader = new OkrReader(closing.world.stores, closing.world.jira.host(), closing.world.today);
        return closing.components.closingDebts().of(reader.open(closing.world.access.loggedIn(actor))).stream()
                .map(debt -> debt.duty().kind())
                .toList();
    }
}
