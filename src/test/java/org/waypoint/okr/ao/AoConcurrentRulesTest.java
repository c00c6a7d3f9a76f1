package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.quarter;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.ao.entity.IdempotencyEntity;
import org.waypoint.okr.app.port.IdempotencyRecords.AlreadyClaimed;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.unit.Unit;

/** Two people write different rows, and a rule spans both. */
public class AoConcurrentRulesTest extends AoConcurrencyContract {
    public AoConcurrentRulesTest(String isolation) {
        super(isolation);
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
}
