package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.draft;
import static org.waypoint.okr.ao.StoredOkrs.objectiveDefinition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.BeliefChange;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;

/** Two people write about the same thing. */
public class AoConcurrencyTest extends AoConcurrencyContract {
    public AoConcurrencyTest(String isolation) {
        super(isolation);
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
}
