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
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.app.closing.ClosingService;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.closing.ChildAnswers;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeJira;
import org.waypoint.okr.plugin.ClosingComponents;

/** Links into the next cycle in a real database: each once, whoever decides first and however often somebody clicks. */
public class AoAnsweringTest extends AoContract {
    private static final Actor BOSS = new Actor("admin", Locale.ENGLISH);
    private static final int CLICKS = 4;

    private final ChildAnswers answers = database.closingStores().answers();
    private ClosingService service;
    private ClosingService otherNode;
    private Cycle next;
    private Objective parent;
    private Objective child;
    private Objective other;

    @Before
    public void nearTheEnd() {
        service = node();
        otherNode = node();
        Cycle cycle = okrs.cycle("Q4");
        next = transactions.run(
                () -> stores.cycles().add(StoredOkrs.quarter("Q1", "2027-01-01", "2027-03-31"), CyclePhase.PLANNING));
        Unit team = okrs.unit("Team");
        parent = okrs.objective(cycle, team, "Parent");
        child = okrs.objective(cycle, team, "Child");
        other = okrs.objective(cycle, team, "Other");
        for (Objective each : List.of(parent, child, other)) {
            okrs.checkIn(okrs.keyResult(each, "Key result"), "2026-12-20", "28");
            service.grade(BOSS, each.id(), input("grade", new BigDecimal("0.6"), "version", 0));
            service.confirm(BOSS, each.id(), input("version", 1));
        }
        okrs.alignment(child, parent);
    }

    private ClosingService node() {
        Clock clock = Clock.fixed(Instant.parse("2026-12-22T09:00:00Z"), ZoneOffset.UTC);
        Writing writing = new Writing(transactions, event -> {}, new Today(clock, () -> ZoneOffset.UTC));
        FakeJira jira = new FakeJira();
        return new ClosingComponents(stores, database.closingStores(), jira.host(), writing, jira).closingService();
    }

    @Test
    public void anAnswerIsReadAsItWasStored() {
        ChildAnswer first = new ChildAnswer(
                child.id(), parent.id(), child.cycleId(), child.unitId(), ChildPlan.REALIGN, other.id(), null, ADA, 0);

        ChildAnswer stored = stored(() -> answers.store(first, 0));

        assertThat(stored.version()).isEqualTo(1);
        assertThat(answers.of(child.id(), parent.id())).contains(stored);
        assertThat(answers.in(child.cycleId())).containsExactly(stored);
        assertThat(answers.in(next.id())).isEmpty();
        assertRefused(Reason.CHANGED_MEANWHILE, () -> answers.store(first, 0));
        storing(() -> stores.objectives().remove(other.id(), version(other)));
        assertThat(answers.of(child.id(), parent.id()).orElseThrow().to()).isNull();
        storing(() -> stores.objectives().remove(child.id(), version(child)));
        assertThat(answers.in(child.cycleId())).isEmpty();
    }

    @Test
    public void theParentIsDecidedFirst() {
        decide(service, parent, "FOLLOW");
        decide(service, child, null);

        assertThat(links()).containsExactly("Child > Parent");
    }

    @Test
    public void theChildIsDecidedFirst() {
        decide(service, child, null);
        decide(service, parent, "FOLLOW");

        assertThat(links()).containsExactly("Child > Parent");
    }

    @Test
    public void bothAreDecidedAtOnceOnTwoNodes() {
        List<Throwable> failures = AtOnce.failuresOf(List.of(
                run -> {
                    run.meet();
                    decide(service, parent, "FOLLOW");
                },
                run -> {
                    run.meet();
                    decide(otherNode, child, null);
                }));

        assertThat(failures).isEmpty();
        assertThat(links()).containsExactly("Child > Parent");
    }

    @Test
    public void anotherParentIsNamedWhileEverybodyDecides() {
        decide(service, parent, "REALIGN");

        List<Throwable> failures = AtOnce.failuresOf(List.of(
                run -> {
                    run.meet();
                    decide(service, child, null);
                },
                run -> {
                    run.meet();
                    decide(otherNode, other, null);
                },
                run -> {
                    run.meet();
                    realign(otherNode);
                }));

        assertThat(failures).isEmpty();
        assertThat(links()).containsExactly("Child > Other");
    }

    @Test
    public void manyClicksAreOneAnswerAndOneLink() {
        decide(service, parent, "REALIGN");
        decide(service, child, null);
        decide(service, other, null);

        List<Throwable> failures = AtOnce.failuresOf(Collections.<AtOnce.Work>nCopies(CLICKS, run -> {
            run.meet();
            realign(service);
        }));

        assertThat(failures).isEmpty();
        assertThat(links()).containsExactly("Child > Other");
        ChildAnswer answer = answers.of(child.id(), parent.id()).orElseThrow();
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.link())
                .isEqualTo(stores.alignments().in(next.id()).get(0).id());
    }

    @Test
    public void takingItBackTakesTheLinkBack() {
        decide(service, parent, "REALIGN");
        decide(service, child, null);
        decide(service, other, null);
        realign(service);

        service.answer(BOSS, child.id(), input("parentId", parent.id().value(), "what", "FOLLOW", "version", 1));

        assertThat(links()).containsExactly("Child > Parent");
    }

    private void realign(ClosingService at) {
        at.answer(
                BOSS,
                child.id(),
                input(
                        "parentId",
                        parent.id().value(),
                        "what",
                        "REALIGN",
                        "toObjectiveId",
                        other.id().value(),
                        "version",
                        0));
    }

    private void decide(ClosingService at, Objective objective, String childs) {
        List<Map<String, Object>> plans = new ArrayList<>();
        if (childs != null) {
            plans.add(Map.of("objectiveId", BigDecimal.valueOf(child.id().value()), "what", childs));
        }
        at.decide(
                BOSS,
                objective.id(),
                input("decision", "CONTINUE", "why", "It matters", "children", plans, "version", 2));
    }

    private List<String> links() {
        return stores.alignments().in(next.id()).stream().map(this::named).toList();
    }

    private String named(Alignment link) {
        return title(link.objectiveId()) + " > " + title(link.target().objectiveId());
    }

    private String title(ObjectiveId id) {
        return stores.objectives().find(id).orElseThrow().title();
    }

    private long version(Objective objective) {
        return stores.objectives().find(objective.id()).orElseThrow().version();
    }
}
