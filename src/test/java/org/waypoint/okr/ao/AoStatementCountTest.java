package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.DAY;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.sandbox.demo.BulkLoad;

/** What a page reads takes the same number of statements however much there is. */
public class AoStatementCountTest extends AoContract {
    @Test
    public void readsTakeAsManyStatementsForThousandsAsForTen() {
        Cycle cycle = okrs.cycle("Q4");
        Unit team = okrs.unit("Team", 1L, 2L);
        fill(cycle, team, 10);
        Map<String, Integer> ten = counts(cycle, team);
        fill(cycle, team, 90);
        Map<String, Integer> hundred = counts(cycle, team);
        fill(cycle, team, 900);
        Map<String, Integer> thousand = counts(cycle, team);

        assertThat(stores.keyResults().in(cycle.id())).hasSize(1000);
        assertThat(hundred).isEqualTo(ten);
        assertThat(thousand).isEqualTo(ten);
        assertThat(ten.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(14);
    }

    private void fill(Cycle cycle, Unit team, int many) {
        BulkLoad load = new BulkLoad(database.activeObjects(), ADA);
        List<Objective> objectives =
                load.objectives(Collections.nCopies(many, StoredOkrs.objectiveDefinition(cycle, team, "Objective")));
        MeasurementSeries series = MeasurementSeries.of(new Measurement(DAY, BigDecimal.TEN, 5));
        List<KeyResult> keyResults = load.keyResults(objectives.stream()
                .map(objective ->
                        new BulkLoad.NewKeyResult(objective, StoredOkrs.keyResultDefinition("Key result"), series))
                .toList());
        load.hypotheses(keyResults.stream()
                .map(keyResult ->
                        new BulkLoad.NewHypothesis(keyResult, StoredOkrs.epic(1), StoredOkrs.statement(), 5, DAY))
                .toList());
        objectives.stream().limit(many / 10).forEach(child -> okrs.alignment(child, objectives.get(many - 1)));
    }

    private Map<String, Integer> counts(Cycle cycle, Unit team) {
        Set<UnitId> units = Set.of(team.id());
        Map<String, Integer> counts = new TreeMap<>();
        List<Map.Entry<String, Callable<?>>> reads = List.of(
                Map.entry("units", () -> stores.units().all()),
                Map.entry("cycles", () -> stores.cycles().all()),
                Map.entry("settings", () -> stores.settings().read()),
                Map.entry("objectives", () -> stores.objectives().in(cycle.id(), units)),
                Map.entry("objectives of the cycle", () -> stores.objectives().in(cycle.id())),
                Map.entry("key results", () -> stores.keyResults().in(cycle.id(), units)),
                Map.entry("key results of the cycle", () -> stores.keyResults().in(cycle.id())),
                Map.entry("hypotheses", () -> stores.hypotheses().in(cycle.id(), units)),
                Map.entry("hypotheses of the cycle", () -> stores.hypotheses().in(cycle.id())),
                Map.entry("alignments", () -> stores.alignments().in(cycle.id())),
                Map.entry("search", () -> stores.keyResults().search(cycle.id(), team.id(), "key", 500)),
                Map.entry("page", () -> stores.objectives().find(filter(cycle), 0, 500)),
                Map.entry("total", () -> stores.objectives().count(filter(cycle))));
        reads.forEach(read -> counts.put(read.getKey(), database.count(read.getValue())));
        return counts;
    }

    private static ObjectiveFilter filter(Cycle cycle) {
        return new ObjectiveFilter(cycle.id(), null, null, "objective");
    }
}
