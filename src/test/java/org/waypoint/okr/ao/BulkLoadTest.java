package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.DAY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.sandbox.demo.BulkLoad;
import org.waypoint.sandbox.demo.BulkLoad.NewCheckIn;
import org.waypoint.sandbox.demo.BulkLoad.NewHypothesis;
import org.waypoint.sandbox.demo.BulkLoad.NewKeyResult;

/** What the demo loads in bulk is what the repositories would have stored one by one. */
public class BulkLoadTest extends AoContract {
    private static final MeasurementSeries SERIES = MeasurementSeries.of(new Measurement(DAY, new BigDecimal("12"), 5));

    private final BulkLoad load = new BulkLoad(database.activeObjects(), ADA);

    @Test
    public void bulkAndSingleRowsAreReadAlike() {
        Cycle cycle = okrs.cycle("Q4");
        Unit team = okrs.unit("Team");
        Objective single = okrs.objective(cycle, team, "Objective 0");

        List<Objective> objectives = load.objectives(IntStream.rangeClosed(1, 1201)
                .mapToObj(i -> StoredOkrs.objectiveDefinition(cycle, team, "Objective " + i))
                .toList());
        List<KeyResult> keyResults = load.keyResults(mixed(objectives));
        load.checkIns(keyResults.stream()
                .map(keyResult -> new NewCheckIn(keyResult, StoredOkrs.draft(DAY.toString(), "12"), ADA))
                .toList());
        load.hypotheses(keyResults.stream()
                .map(keyResult -> new NewHypothesis(keyResult, StoredOkrs.epic(1), StoredOkrs.statement(), 6, DAY))
                .toList());

        List<Objective> all = new ArrayList<>(List.of(single));
        all.addAll(objectives);
        assertThat(stores.objectives().in(cycle.id())).isEqualTo(all);
        assertThat(stores.keyResults().in(cycle.id())).isEqualTo(keyResults);
        assertThat(stores.hypotheses().in(cycle.id())).hasSameSizeAs(keyResults);
        assertReadsLikeASingleOne(keyResults.get(7));
    }

    private void assertReadsLikeASingleOne(KeyResult keyResult) {
        CheckIn checkIn = stores.checkIns().of(keyResult.id(), 0, 10).get(0);
        assertThat(checkIn)
                .isEqualTo(new CheckIn(
                        checkIn.id(),
                        keyResult.id(),
                        StoredOkrs.draft(DAY.toString(), "12"),
                        CheckInSource.MANUAL,
                        ADA,
                        null,
                        null));
        Hypothesis hypothesis = stores.hypotheses().of(keyResult.id()).get(0);
        assertThat(hypothesis.epic()).isEqualTo(StoredOkrs.epic(1));
        assertThat(hypothesis.belief()).isEqualTo(6);

        okrs.checkIn(keyResult, "2026-10-20", "20");
        assertThat(stores.keyResults()
                        .find(keyResult.id())
                        .orElseThrow()
                        .series()
                        .size())
                .isEqualTo(2);
    }

    private static List<NewKeyResult> mixed(List<Objective> objectives) {
        List<NewKeyResult> keyResults = new ArrayList<>();
        for (Objective objective : objectives) {
            keyResults.add(new NewKeyResult(objective, StoredOkrs.keyResultDefinition("Number"), SERIES));
            keyResults.add(new NewKeyResult(objective, tick(), MeasurementSeries.empty()));
        }
        return keyResults;
    }

    private static KeyResultDefinition tick() {
        return new KeyResultDefinition("Tick", Metric.binary(), BigDecimal.ONE, "ada", List.of(), null, null, false);
    }
}
