package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.fixture.Inputs.input;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.app.closing.ClosingDebts;
import org.waypoint.okr.app.closing.ClosingService;
import org.waypoint.okr.app.closing.ClosingWalk;
import org.waypoint.okr.app.closing.ClosingWalkService;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.ObjectiveCarriedOver;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeJira;
import org.waypoint.okr.plugin.ClosingComponents;

/** The whole way out of a cycle in a real database, walked by several people at once. */
public class AoCarryOverTest extends AoContract {
    private static final Actor BOSS = new Actor("admin", Locale.ENGLISH);
    private static final int CLICKS = 4;

    private final List<Object> announced = Collections.synchronizedList(new ArrayList<>());
    private ClosingService service;
    private ClosingWalkService walks;
    private ClosingDebts debts;
    private OkrReader reader;
    private FakeJira jira;
    private Cycle next;
    private Objective objective;

    @Before
    public void nearTheEnd() {
        Clock clock = Clock.fixed(Instant.parse("2026-12-22T09:00:00Z"), ZoneOffset.UTC);
        Writing writing = new Writing(transactions, announced::add, new Today(clock, () -> ZoneOffset.UTC));
        jira = new FakeJira();
        ClosingComponents components =
                new ClosingComponents(stores, database.closingStores(), jira.host(), writing, jira);
        service = components.closingService();
        walks = components.closingWalkService();
        debts = components.closingDebts();
        reader = new OkrReader(stores, jira.host(), writing.today());
        Cycle cycle = okrs.cycle("Q4");
        next = transactions.run(
                () -> stores.cycles().add(StoredOkrs.quarter("Q1", "2027-01-01", "2027-03-31"), CyclePhase.PLANNING));
        Unit team = okrs.unit("Team");
        objective = okrs.objective(cycle, team, "Objective");
        okrs.checkIn(okrs.keyResult(objective, "Key result"), "2026-12-20", "28");
    }

    @Test
    public void manyClicksCarryOverOnce() {
        service.grade(BOSS, objective.id(), input("grade", new BigDecimal("0.6"), "version", 0));
        service.confirm(BOSS, objective.id(), input("version", 1));

        List<Throwable> failures = AtOnce.failuresOf(Collections.<AtOnce.Work>nCopies(CLICKS, run -> {
            run.meet();
            service.decide(BOSS, objective.id(), input("decision", "CONTINUE", "why", "It matters", "version", 2));
        }));

        assertThat(failures).isEmpty();
        List<Objective> drafts = stores.objectives().in(next.id());
        assertThat(drafts).hasSize(1);
        assertThat(stores.keyResults().in(next.id()))
                .singleElement()
                .satisfies(
                        keyResult -> assertThat(keyResult.metric().baseline()).isEqualByComparingTo("28"));
        assertThat(announced).filteredOn(ObjectiveCarriedOver.class::isInstance).hasSize(1);
        assertThat(service.get(BOSS, objective.id()).lineage().carriedTo().objective())
                .isEqualTo(drafts.get(0));
        assertThat(drafts.get(0).created().userKey()).isNotEqualTo(ADA.userKey());
    }

    @Test
    public void oneOfSeveralFirstGradesStays() {
        List<Throwable> failures = AtOnce.failuresOf(Collections.<AtOnce.Work>nCopies(CLICKS, run -> {
            run.meet();
            service.grade(BOSS, objective.id(), input("grade", new BigDecimal("0.6"), "version", 0));
        }));

        assertThat(failures).hasSize(CLICKS - 1);
        assertThat(service.get(BOSS, objective.id()).closing().step()).isEqualTo(ClosingStep.GRADED);
    }

    @Test
    public void aUnitsPageReadsAsManyStatementsForManyObjectives() {
        int one = database.count(this::walk);
        for (int i = 0; i < 20; i++) {
            Objective more = okrs.objective(
                    stores.cycles().find(objective.cycleId()).orElseThrow(),
                    stores.units().find(objective.unitId()).orElseThrow(),
                    "Objective " + i);
            okrs.keyResult(more, "Key result " + i);
            okrs.alignment(more, objective);
        }

        int many = database.count(this::walk);

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(15);
    }

    private ClosingWalk walk() {
        return walks.walk(
                BOSS,
                input(
                        "cycleId",
                        objective.cycleId().value(),
                        "unitId",
                        objective.unitId().value()));
    }

    @Test
    public void whatIsOwedTakesThreeStatementsHoweverManyCyclesAreClosing() {
        Reading one = reader.open(new Access(jira).loggedIn(BOSS));
        assertThat(database.count(() -> debts.of(one))).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            String name = "Also closing " + i;
            Cycle more = transactions.run(() ->
                    stores.cycles().add(StoredOkrs.quarter(name, "2026-10-01", "2026-12-31"), CyclePhase.CLOSING));
            okrs.objective(more, stores.units().find(objective.unitId()).orElseThrow(), "Objective " + i);
        }

        Reading four = reader.open(new Access(jira).loggedIn(BOSS));

        assertThat(database.count(() -> debts.of(four))).isEqualTo(3);
    }
}
