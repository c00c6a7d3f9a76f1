package org.waypoint.okr.app.permission;

import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Sources;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeEpicIndex;
import org.waypoint.okr.fake.FakeFigures;
import org.waypoint.okr.fake.FakePost;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fake.InMemoryIdempotencyRecords;
import org.waypoint.okr.fake.InMemoryKeyResultSources;
import org.waypoint.okr.plugin.ClosingComponents;
import org.waypoint.okr.plugin.OkrComponents;
import org.waypoint.okr.plugin.RhythmComponents;
import org.waypoint.okr.plugin.SourceComponents;

/** A team with one project, and one person in each role that docs/security.md knows. */
final class PermissionWorld {
    private static final long PROJECT = 1;

    final FakeWorld world = FakeWorld.on("2026-11-20");
    final OkrComponents useCases;
    final SourceComponents sources;
    final FakePost post = new FakePost(world.jira);
    final RhythmComponents rhythm;
    final ClosingComponents closings;
    final Unit unit;
    final Unit emptyUnit;
    final Cycle cycle;
    final Cycle emptyCycle;
    final Objective objective;
    final Objective parent;
    final Objective graded;
    final Objective confirmed;
    final KeyResult keyResult;
    final KeyResult untouched;
    final CheckIn checkIn;
    final Hypothesis hypothesis;
    final Alignment alignment;

    PermissionWorld() {
        people();
        useCases = new OkrComponents(
                world.stores, world.jira.host(), world.writing, world.jira, new InMemoryIdempotencyRecords());
        rhythm = new RhythmComponents(world.stores, world.jira.host(), post.post(), world.jira, world.writing);
        closings = new ClosingComponents(world.stores, world.closings, world.jira.host(), world.writing, world.jira);
        sources = new SourceComponents(
                world.stores,
                world.jira.host(),
                world.writing,
                world.jira,
                new FakeEpicIndex(world.jira),
                new Sources(new InMemoryKeyResultSources(), new FakeFigures()));
        unit = aUnit().workingIn(PROJECT).ledBy("lead").storedIn(world);
        emptyUnit = aUnit().named("Empty").storedIn(world);
        cycle = aCycle().storedIn(world);
        emptyCycle = aCycle().from("2027-01-01", "2027-03-31")
                .in(CyclePhase.PLANNING)
                .storedIn(world);
        objective =
                anObjective().of(unit).during(cycle).ownedBy("objective-owner").storedIn(world);
        parent = anObjective().of(emptyUnit).during(cycle).ownedBy("somebody").storedIn(world);
        Cycle closing =
                aCycle().from("2026-07-01", "2026-09-30").in(CyclePhase.CLOSING).storedIn(world);
        graded = anObjective()
                .of(unit)
                .during(closing)
                .ownedBy("objective-owner")
                .storedIn(world);
        confirmed = anObjective()
                .of(unit)
                .during(closing)
                .ownedBy("objective-owner")
                .storedIn(world);
        world.closings.closings().store(Closing.open(graded).graded(grading()), 0);
        world.closings
                .closings()
                .store(Closing.open(confirmed).graded(grading()).confirmed(stamp()), 0);
        keyResult = aKeyResult().ownedBy("owner").delegatedTo("delegate").storedIn(world, objective);
        untouched = aKeyResult().ownedBy("owner").delegatedTo("delegate").storedIn(world, objective);
        checkIn = world.stores.checkIns().record(keyResult, draft(), stamp());
        hypothesis = bet();
        AlignmentTarget target = new AlignmentTarget(parent.id(), null);
        alignment = world.stores.alignments().add(objective, target, AlignmentKind.SUPPORTS, stamp());
    }

    /** The digest is the one mail that somebody gets whatever the key results say. */
    void digestGoesTo(String userKey) {
        MessageSettings before = post.read();
        post.store(new MessageSettings(before.kinds(), before.hour(), List.of(userKey), 0), before.version());
    }

    /** The actor for a column of the table; null where nobody is logged in. */
    static Actor actor(String role) {
        String key = switch (role) {
            case "anonymous" -> null;
            case "key result owner" -> "owner";
            case "objective owner" -> "objective-owner";
            case "Manage OKRs" -> "manager";
            case "unit lead" -> "lead";
            case "OKR Master" -> "master";
            case "Jira admin" -> "admin";
            default -> role;
        };
        return new Actor(key, Locale.ENGLISH);
    }

    private void people() {
        world.jira.withProject(PROJECT, "WEB").withEpic(11, "WEB-1", PROJECT, EpicProgress.IN_PROGRESS);
        world.jira.withEpic(12, "WEB-2", PROJECT, EpicProgress.TO_DO);
        List.of("objective-owner", "delegate", "manager", "lead", "somebody").forEach(world.jira::withUser);
        List.of("owner", "objective-owner", "delegate", "lead", "master")
                .forEach(key -> world.jira.letBrowse(key, PROJECT));
        world.jira.letEdit("member", PROJECT);
        world.jira.letManage("manager", PROJECT);
    }

    private Hypothesis bet() {
        HypothesisStatement statement = new HypothesisStatement(
                "one page",
                "guests",
                "pay faster",
                BigDecimal.ONE,
                BigDecimal.TEN,
                "orders",
                LocalDate.of(2026, 12, 1),
                null);
        return world.stores
                .hypotheses()
                .add(
                        keyResult,
                        new EpicReference(11, "WEB-1", "One page"),
                        statement,
                        5,
                        HypothesisState.PLACED,
                        LocalDate.of(2026, 10, 5),
                        null,
                        stamp());
    }

    private Grading grading() {
        Grading.Said said = new Grading.Said(new BigDecimal("0.7"), "Guests said so", null, null);
        return new Grading(new Computed(null, null, null, false), said, stamp());
    }

    private CheckInDraft draft() {
        return new CheckInDraft(LocalDate.of(2026, 11, 1), new BigDecimal("20"), 5, null, null);
    }

    private Stamp stamp() {
        return new Stamp("somebody", world.today.now());
    }
}
