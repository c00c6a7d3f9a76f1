package org.waypoint.sandbox.demo.scale;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.waypoint.okr.ao.entity.BeliefEntity;
import org.waypoint.okr.ao.entity.CheckInEntity;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.ao.mapping.HypothesisRows;
import org.waypoint.okr.ao.mapping.NewRow;
import org.waypoint.okr.ao.mapping.PairKey;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.sandbox.db.BulkActiveObjects;

/** Twelve check-ins and one bet for each key result. */
final class ScaleRecords {
    private static final int BELIEF = 5;
    private static final int DAYS_TO_SIGNAL = 90;

    private final BulkActiveObjects tables;
    private final ScalePlan plan;
    private final ScaleOkrs okrs;
    private final long cycleId;

    ScaleRecords(BulkActiveObjects tables, ScalePlan plan, ScaleOkrs okrs, long cycleId) {
        this.tables = tables;
        this.plan = plan;
        this.okrs = okrs;
        this.cycleId = cycleId;
    }

    void insertCheckIns(long[] keyResults) {
        try (Bulk<CheckInEntity> checkIns = new Bulk<>(tables, CheckInEntity.class)) {
            for (int i = 0; i < keyResults.length; i++) {
                int objective = i / ScalePlan.KEY_RESULTS;
                for (Measurement point :
                        okrs.series(objective, i % ScalePlan.KEY_RESULTS).points()) {
                    checkIns.add(checkIn(keyResults[i], okrs.teamOf(objective), point));
                }
            }
        }
    }

    /** Half a million of them: written out rather than mapped. */
    private Map<String, Object> checkIn(long keyResult, long team, Measurement point) {
        Map<String, Object> row = new HashMap<>();
        row.put("KEY_RESULT_ID", keyResult);
        row.put("CYCLE_ID", cycleId);
        row.put("UNIT_ID", team);
        row.put("MEASURED_ON", point.date().toString());
        row.put("MEASURED_VALUE", point.value().toPlainString());
        row.put("CONFIDENCE", point.confidence());
        row.put("RECORDED_BY", plan.ownerKey());
        row.put(
                "RECORDED_AT",
                point.date().atTime(9, 30).toInstant(ZoneOffset.UTC).toEpochMilli());
        return row;
    }

    void insertBets(long[] objectives, long[] keyResults, EpicReference[] epics) {
        try (Bulk<HypothesisEntity> bets = new Bulk<>(tables, HypothesisEntity.class)) {
            for (int i = 0; i < keyResults.length; i++) {
                int objective = i / ScalePlan.KEY_RESULTS;
                EpicReference epic = epics[(objective + i) % epics.length];
                bets.add(bet(objectives[objective], okrs.teamOf(objective), keyResults[i], epic));
            }
        }
        try (Bulk<BeliefEntity> beliefs = new Bulk<>(tables, BeliefEntity.class)) {
            for (long bet : Bulk.ids(tables, HypothesisEntity.class, keyResults.length)) {
                beliefs.add(belief(bet));
            }
        }
    }

    private Map<String, Object> bet(long objective, long team, long keyResult, EpicReference epic) {
        HypothesisStatement statement = new HypothesisStatement(
                epic.lastSummary(),
                "our users",
                "come back more often",
                BigDecimal.ONE,
                BigDecimal.TEN,
                "weekly returns",
                plan.cycle().start().plusDays(DAYS_TO_SIGNAL),
                null);
        Map<String, Object> row = NewRow.of(HypothesisEntity.class, each -> {
            each.setKeyResultId(keyResult);
            each.setObjectiveId(objective);
            each.setCycleId(cycleId);
            each.setUnitId(team);
            each.setPairKey(PairKey.open(new KeyResultId(keyResult), epic.issueId()));
            HypothesisRows.write(epic, each);
            HypothesisRows.write(statement, each);
            HypothesisRows.write(HypothesisState.PLACED, plan.cycle().start(), each);
        });
        row.put("BELIEF", BELIEF);
        row.put("CREATED_BY", plan.ownerKey());
        row.put("CREATED_AT", plan.written().at().toEpochMilli());
        return row;
    }

    private Map<String, Object> belief(long bet) {
        Map<String, Object> row = new HashMap<>();
        row.put("HYPOTHESIS_ID", bet);
        row.put("BELIEF", BELIEF);
        row.put("STATED_BY", plan.ownerKey());
        row.put("STATED_AT", plan.written().at().toEpochMilli());
        return row;
    }
}
