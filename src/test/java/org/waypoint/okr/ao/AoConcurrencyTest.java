package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.draft;
import static org.waypoint.okr.ao.StoredOkrs.objectiveDefinition;
import static org.waypoint.okr.ao.StoredOkrs.quarter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.waypoint.okr.ao.entity.IdempotencyEntity;
import org.waypoint.okr.app.port.IdempotencyRecords.AlreadyClaimed;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.hypothesis.BeliefChange;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.unit.Unit;

/** People act at the same moment, perhaps on different nodes; under Jira's isolation level and under the strictest. */
@RunWith(Parameterized.class)
public class AoConcurrencyTest extends AoContract {
    private final String isolation;

    public AoConcurrencyTest(String isolation) {
        this.isolation = isolation;
    }

    @Parameters(name = "{0}")
    public static List<String> isolationLevels() {
        return List.of("TRANSACTION_READ_COMMITTED", "TRANSACTION_SERIALIZABLE");
    }

    @Before
    public void isolate() {
        AoDatabase.isolate(isolation);
    }

    @After
    public void isolateAsJira() {
        AoDatabase.isolateAsJira();
    }

    @Test
    public void checkInsAtOnceLoseNothingAndTheNewestDateIsCurrent() {
        KeyResult keyResult = okrs.keyResult();

        List<Throwable> failures = AtOnce.failuresOf(IntStream.rangeClosed(1, 6)
                .mapToObj(i -> checkIn(keyResult, "2026-10-0" + (7 - i), Integer.toString(i)))
                .toList());

        assertThat(failures).isEmpty();
        MeasurementSeries series =
                stores.keyResults().find(keyResult.id()).orElseThrow().series();
        assertThat(series.points())
                .extracting(Measurement::date)
                .containsExactlyElementsOf(LocalDate.parse("2026-10-01")
                        .datesUntil(LocalDate.parse("2026-10-07"))
                        .toList());
        assertThat(series.latest().orElseThrow().value()).isEqualByComparingTo("1");
        assertThat(stores.checkIns().count(keyResult.id())).isEqualTo(6);
    }

    private AtOnce.Work checkIn(KeyResult keyResult, String date, String value) {
        return others -> storing(() -> {
            KeyResult read = stores.keyResults().find(keyResult.id()).orElseThrow();
            others.meet();
            stores.checkIns().record(read, draft(date, value), ADA);
        });
    }

    @Test
    public void ofTwoCorrectionsAtOnceOneWins() {
        KeyResult keyResult = okrs.keyResult();
        CheckIn wrong = okrs.checkIn(keyResult, "2026-10-06", "120");

        List<Throwable> failures = AtOnce.failuresOf(twice(others -> storing(() -> {
            stores.checkIns().find(wrong.id());
            others.meet();
            stores.checkIns().correct(keyResult, wrong.id(), draft("2026-10-06", "12"), ADA);
        })));

        assertOneRefused(failures, Reason.ALREADY_SUPERSEDED);
        assertThat(stores.checkIns().count(keyResult.id())).isEqualTo(2);
    }

    @Test
    public void ofTwoEditsAtOnceOneWins() {
        Cycle cycle = okrs.cycle("Q4");
        Unit team = okrs.unit("Team");
        Objective objective = okrs.objective(cycle, team, "Before");

        List<Throwable> failures = AtOnce.failuresOf(twice(others -> storing(() -> {
            Objective read = stores.objectives().find(objective.id()).orElseThrow();
            others.meet();
            stores.objectives().store(read.id(), objectiveDefinition(cycle, team, "After"), 0);
        })));

        assertOneRefused(failures, Reason.CHANGED_MEANWHILE);
        assertThat(stores.objectives().find(objective.id()).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    public void ofTwoLinksAtOnceOneIsMade() {
        KeyResult keyResult = okrs.keyResult();

        List<Throwable> failures = AtOnce.failuresOf(twice(others -> storing(() -> {
            stores.hypotheses().of(keyResult.id());
            others.meet();
            okrs.hypothesis(keyResult, 1);
        })));

        assertOneRefused(failures, Reason.ALREADY_LINKED);
        assertThat(stores.hypotheses().of(keyResult.id())).hasSize(1);
    }

    @Test
    public void bothOpinionsCount() {
        Hypothesis hypothesis = okrs.hypothesis(okrs.keyResult(), 1);

        List<Throwable> failures = AtOnce.failuresOf(twice(others -> storing(() -> {
            stores.hypotheses().find(hypothesis.id());
            others.meet();
            stores.hypotheses().believe(hypothesis.id(), BeliefChange.MORE, null, ADA);
        })));

        assertThat(failures).isEmpty();
        assertThat(stores.hypotheses().find(hypothesis.id()).orElseThrow().belief())
                .isEqualTo(7);
    }

    @Test
    public void twoAlignmentsAtOnceCannotCloseALoop() {
        Cycle cycle = okrs.cycle("Q4");
        Unit team = okrs.unit("Team");
        Objective left = okrs.objective(cycle, team, "Left");
        Objective right = okrs.objective(cycle, team, "Right");

        List<Throwable> failures =
                AtOnce.failuresOf(List.of(alignUnlessLoop(left, right), alignUnlessLoop(right, left)));

        assertOneRefused(failures, Reason.ALIGNMENT_LOOP);
        assertThat(stores.alignments().in(cycle.id())).hasSize(1);
    }

    private AtOnce.Work alignUnlessLoop(Objective from, Objective to) {
        return others -> storing(() -> {
            stores.objectives().find(from.id());
            others.meet();
            stores.alignments().lock(from.cycleId());
            if (!stores.alignments().in(from.cycleId()).isEmpty()) {
                throw Refused.because(Reason.ALIGNMENT_LOOP);
            }
            okrs.alignment(from, to);
        });
    }

    @Test
    public void ofTwoEqualAlignmentsAtOnceOneIsMade() {
        Cycle cycle = okrs.cycle("Q4");
        Unit team = okrs.unit("Team");
        Objective left = okrs.objective(cycle, team, "Left");
        AlignmentTarget right =
                new AlignmentTarget(okrs.objective(cycle, team, "Right").id(), null);

        List<Throwable> failures = AtOnce.failuresOf(twice(others -> storing(() -> {
            stores.alignments().in(cycle.id());
            others.meet();
            stores.alignments().add(left, right, AlignmentKind.SUPPORTS, ADA);
        })));

        assertOneRefused(failures, Reason.ALREADY_ALIGNED);
        assertThat(stores.alignments().in(cycle.id())).hasSize(1);
    }

    @Test
    public void ofTwoClaimsAtOnceOneHoldsAndTheOtherUndoesItsWork() {
        List<Throwable> failures = AtOnce.failuresOf(twice(others -> storing(() -> {
            database.idempotencyRecords().find("ada", "key");
            others.meet();
            okrs.unit("made by a request");
            database.idempotencyRecords().claim("ada", "key", "hash", 7, Instant.EPOCH);
        })));

        assertThat(failures).hasSize(1).first().isInstanceOf(AlreadyClaimed.class);
        assertThat(stores.units().all()).hasSize(1);
        assertThat(database.activeObjects().count(IdempotencyEntity.class)).isEqualTo(1);
    }

    @Test
    public void twoCyclesAtOnceCannotOverlap() {
        storing(() -> stores.cycles().lock());

        List<Throwable> failures = AtOnce.failuresOf(twice(this::addCycleUnlessThereIsOne));

        assertOneRefused(failures, Reason.CYCLE_OVERLAPS);
        assertThat(stores.cycles().all()).hasSize(1);
    }

    @Test
    public void evenTheVeryFirstTwoCyclesCannotOverlap() {
        List<Throwable> failures = AtOnce.failuresOf(twice(this::addCycleUnlessThereIsOne));

        assertThat(failures).hasSize(1);
        assertThat(((Refused) failures.get(0)).reason()).isIn(Reason.CHANGED_MEANWHILE, Reason.CYCLE_OVERLAPS);
        assertThat(stores.cycles().all()).hasSize(1);
    }

    private void addCycleUnlessThereIsOne(AtOnce others) {
        storing(() -> {
            others.meet();
            stores.cycles().lock();
            if (!stores.cycles().all().isEmpty()) {
                throw Refused.because(Reason.CYCLE_OVERLAPS);
            }
            stores.cycles().add(quarter("Q4", "2026-10-01", "2026-12-31"), CyclePhase.PLANNING);
        });
    }

    @Test
    public void theFirstTwoChangesOfTheSettingsMakeOneSet() {
        List<Throwable> failures = AtOnce.failuresOf(twice(others -> storing(() -> {
            stores.settings().read();
            others.meet();
            stores.settings().store(Settings.defaults(), 0);
        })));

        assertOneRefused(failures, Reason.CHANGED_MEANWHILE);
        assertThat(stores.settings().read().version()).isEqualTo(1);
    }

    private static List<AtOnce.Work> twice(AtOnce.Work work) {
        return List.of(work, work);
    }

    private static void assertOneRefused(List<Throwable> failures, Reason reason) {
        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
