package org.waypoint.okr.app.closing;

import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.plugin.ClosingComponents;

/** A team of the last quarter of 2026, on the fifth day of its closing window, with an objective at 0.6. */
final class ClosingWorld {
    static final Actor LEAD = new Actor("lead", Locale.ENGLISH);
    static final Actor SECOND = new Actor("second", Locale.ENGLISH);

    final FakeWorld world;
    final ClosingComponents components;
    final ClosingService service;
    final Unit unit;
    final Cycle cycle;
    final Cycle next;
    final Cycle backlog;
    final Objective objective;
    final KeyResult keyResult;

    ClosingWorld(String day) {
        world = FakeWorld.on(day);
        world.jira.withUser("lead").withUser("second");
        components = new ClosingComponents(world.stores, world.closings, world.jira.host(), world.writing, world.jira);
        service = components.closingService();
        unit = aUnit().ledBy("lead", "second").storedIn(world);
        cycle = aCycle().storedIn(world);
        next = aCycle().named("2027 Q1").from("2027-01-01", "2027-03-31").storedIn(world);
        backlog = aCycle().backlog().storedIn(world);
        objective = anObjective().of(unit).during(cycle).storedIn(world);
        keyResult = aKeyResult().from("10", "40").measured("2026-12-20", "28").storedIn(world, objective);
    }

    static ClosingWorld onDayFive() {
        return new ClosingWorld("2026-12-22");
    }

    ClosingView grade(Objective of, String grade, String reason) {
        return service.grade(
                FakeWorld.OWNER,
                of.id(),
                reason == null
                        ? input("grade", new BigDecimal(grade), "version", version(of))
                        : input("grade", new BigDecimal(grade), "reason", reason, "version", version(of)));
    }

    ClosingView confirm(Objective of) {
        return service.confirm(LEAD, of.id(), input("version", version(of)));
    }

    ClosingView decide(Objective of, String decision, String into, Map<Objective, String> children) {
        List<Map<String, Object>> plans = new ArrayList<>();
        children.forEach((child, what) ->
                plans.add(Map.of("objectiveId", BigDecimal.valueOf(child.id().value()), "what", what)));
        return service.decide(
                FakeWorld.OWNER,
                of.id(),
                input(
                        "decision",
                        decision,
                        "why",
                        "It matters",
                        "into",
                        into,
                        "children",
                        plans,
                        "version",
                        version(of)));
    }

    ClosingView carryOver(Objective of, Map<Objective, String> children) {
        grade(of, "0.6", "As we see it");
        confirm(of);
        return decide(of, "CONTINUE", "NEXT_CYCLE", children);
    }

    /** As the child's own unit, with the version that is stored. */
    ClosingView answer(Objective child, Objective parent, String what, Objective to) {
        long version = world.closings
                .answers()
                .of(child.id(), parent.id())
                .map(ChildAnswer::version)
                .orElse(0L);
        return service.answer(
                FakeWorld.OWNER,
                child.id(),
                input(
                        "parentId",
                        parent.id().value(),
                        "what",
                        what,
                        "toObjectiveId",
                        to == null ? null : BigDecimal.valueOf(to.id().value()),
                        "version",
                        version));
    }

    /** Who leads to whom in the next cycle, by title. */
    List<String> nextLinks() {
        return world.stores.alignments().in(next.id()).stream()
                .map(link ->
                        title(link.objectiveId()) + " > " + title(link.target().objectiveId()))
                .toList();
    }

    private String title(ObjectiveId id) {
        return world.stores.objectives().find(id).orElseThrow().title();
    }

    Objective another(String title) {
        Objective stored = anObjective().titled(title).of(unit).during(cycle).storedIn(world);
        aKeyResult()
                .titled("Key result of " + title)
                .measured("2026-12-20", "28")
                .storedIn(world, stored);
        return stored;
    }

    void align(Objective child, Objective parent, KeyResult target) {
        AlignmentTarget to = new AlignmentTarget(parent.id(), target == null ? null : target.id());
        world.stores.alignments().add(child, to, AlignmentKind.CONTRIBUTES, child.created());
    }

    Objective continuation(Objective of) {
        return service.get(FakeWorld.OWNER, of.id()).lineage().carriedTo().objective();
    }

    BigDecimal version(Objective of) {
        return BigDecimal.valueOf(
                service.get(FakeWorld.OWNER, of.id()).closing().version());
    }
}
