package org.waypoint.sandbox.demo.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.ObjectiveEntity;
import org.waypoint.okr.ao.mapping.KeyResultRows;
import org.waypoint.okr.ao.mapping.NewRow;
import org.waypoint.okr.ao.mapping.ObjectiveRows;
import org.waypoint.okr.ao.mapping.SeriesText;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.sandbox.db.BulkActiveObjects;

/** Objectives, and key results with their series. */
final class ScaleOkrs {
    private static final long SEED = 20261121;
    private static final int MOST_CONFIDENCE = 10;

    private final BulkActiveObjects tables;
    private final ScalePlan plan;
    private final long cycleId;
    private final long[] teams;

    ScaleOkrs(BulkActiveObjects tables, ScalePlan plan, long cycleId, long[] teams) {
        this.tables = tables;
        this.plan = plan;
        this.cycleId = cycleId;
        this.teams = teams;
    }

    long teamOf(int objective) {
        return teams[plan.teamOf(objective)];
    }

    long[] insertObjectives() {
        try (Bulk<ObjectiveEntity> objectives = new Bulk<>(tables, ObjectiveEntity.class)) {
            for (int i = 0; i < plan.objectives(); i++) {
                objectives.add(objective(i));
            }
        }
        return Bulk.ids(tables, ObjectiveEntity.class, plan.objectives());
    }

    private Map<String, Object> objective(int index) {
        ObjectiveDefinition definition = new ObjectiveDefinition(
                "Objective " + (index + 1),
                null,
                "Because number " + (index + 1) + " is worth it.",
                index % 5 == 0 ? ObjectiveType.COMMITTED : ObjectiveType.ASPIRATIONAL,
                Origin.values()[index % Origin.values().length],
                ObjectiveState.AGREED,
                new UnitId(teamOf(index)),
                new CycleId(cycleId),
                plan.ownerKey(),
                null,
                null);
        return NewRow.of(ObjectiveEntity.class, row -> ObjectiveRows.write(definition, plan.written(), row));
    }

    long[] insertKeyResults(long[] objectives) {
        try (Bulk<KeyResultEntity> keyResults = new Bulk<>(tables, KeyResultEntity.class)) {
            for (int i = 0; i < objectives.length; i++) {
                for (int j = 0; j < ScalePlan.KEY_RESULTS; j++) {
                    keyResults.add(keyResult(i, j, objectives[i]));
                }
            }
        }
        return Bulk.ids(tables, KeyResultEntity.class, objectives.length * ScalePlan.KEY_RESULTS);
    }

    private Map<String, Object> keyResult(int objective, int index, long objectiveId) {
        Shape shape = Shape.of(objective, index);
        KeyResultDefinition definition = new KeyResultDefinition(
                "Key result " + (objective + 1) + "." + (index + 1),
                shape.metric(),
                BigDecimal.ONE,
                plan.ownerKey(),
                List.of(),
                null,
                null,
                false);
        String history = SeriesText.write(series(objective, index));
        return NewRow.of(KeyResultEntity.class, row -> {
            KeyResultRows.write(definition, plan.written(), row);
            row.setObjectiveId(objectiveId);
            row.setCycleId(cycleId);
            row.setUnitId(teamOf(objective));
            row.setHistory(history);
        });
    }

    /** The same values whenever it is asked: the check-ins and the series of the key result must agree. */
    MeasurementSeries series(int objective, int index) {
        int number = objective * ScalePlan.KEY_RESULTS + index;
        SplittableRandom random = new SplittableRandom(SEED + number);
        Shape shape = Shape.of(objective, index);
        List<Measurement> points = new ArrayList<>(ScalePlan.CHECK_INS);
        for (int week = 0; week < ScalePlan.CHECK_INS; week++) {
            int confidence = random.nextInt(2, MOST_CONFIDENCE);
            points.add(new Measurement(plan.dayOf(week, number), shape.value(week, random), confidence));
        }
        return new MeasurementSeries(points);
    }
}
