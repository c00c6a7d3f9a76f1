package org.waypoint.sandbox.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import net.java.ao.Query;
import org.waypoint.okr.ao.entity.CheckInEntity;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.ao.entity.IdEntity;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.ObjectiveEntity;
import org.waypoint.okr.ao.mapping.CheckInRows;
import org.waypoint.okr.ao.mapping.HypothesisRows;
import org.waypoint.okr.ao.mapping.KeyResultRows;
import org.waypoint.okr.ao.mapping.NewRow;
import org.waypoint.okr.ao.mapping.ObjectiveRows;
import org.waypoint.okr.ao.mapping.PairKey;
import org.waypoint.okr.ao.mapping.SeriesText;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.sandbox.db.BulkActiveObjects;

/**
 * Stores OKRs by the hundred thousand, in batches and without asking any rule, so only valid ones may be given to it.
 * Lists of some thousand are best: each list is one transaction and is held in memory. Nobody else may write meanwhile,
 * since the ids of a batch are recognised by being newer than those before it.
 */
public final class BulkLoad {
    private static final int BATCH = 500;

    private final BulkActiveObjects tables;
    private final Stamp author;

    /** @param author is said to have made everything, in that moment */
    public BulkLoad(BulkActiveObjects tables, Stamp author) {
        this.tables = tables;
        this.author = author;
    }

    /** A key result to be, with the values of the check-ins that will follow. */
    public record NewKeyResult(Objective objective, KeyResultDefinition definition, MeasurementSeries series) {}

    /** A check-in to be; its value belongs to the series that the key result was stored with. */
    public record NewCheckIn(KeyResult keyResult, CheckInDraft draft, Stamp recorded) {}

    /** A placed bet to be. */
    public record NewHypothesis(
            KeyResult keyResult, EpicReference epic, HypothesisStatement statement, int belief, LocalDate placedOn) {}

    /** In the order given. */
    public List<Objective> objectives(List<ObjectiveDefinition> definitions) {
        List<Long> ids = insertAndName(
                ObjectiveEntity.class, definitions, (definition, row) -> ObjectiveRows.write(definition, author, row));
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            objectives.add(new Objective(new ObjectiveId(ids.get(i)), definitions.get(i), author, 0));
        }
        return objectives;
    }

    /** In the order given. Fastest when key results of one kind stand together: they leave the same columns empty. */
    public List<KeyResult> keyResults(List<NewKeyResult> keyResults) {
        List<Long> ids = insertAndName(KeyResultEntity.class, keyResults, (keyResult, row) -> {
            KeyResultRows.write(keyResult.definition(), author, row);
            row.setObjectiveId(keyResult.objective().id().value());
            row.setCycleId(keyResult.objective().cycleId().value());
            row.setUnitId(keyResult.objective().unitId().value());
            row.setHistory(SeriesText.write(keyResult.series()));
        });
        List<KeyResult> stored = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            stored.add(stored(ids.get(i), keyResults.get(i)));
        }
        return stored;
    }

    private KeyResult stored(long id, NewKeyResult keyResult) {
        Objective objective = keyResult.objective();
        return new KeyResult(
                new KeyResultId(id),
                objective.id(),
                objective.cycleId(),
                objective.unitId(),
                keyResult.definition(),
                keyResult.series(),
                null,
                author,
                0);
    }

    public void checkIns(List<NewCheckIn> checkIns) {
        insert(CheckInEntity.class, checkIns, (checkIn, row) -> {
            CheckInRows.write(checkIn.draft(), checkIn.recorded(), row);
            row.setKeyResultId(checkIn.keyResult().id().value());
            row.setCycleId(checkIn.keyResult().cycleId().value());
            row.setUnitId(checkIn.keyResult().unitId().value());
        });
    }

    public void hypotheses(List<NewHypothesis> hypotheses) {
        insert(HypothesisEntity.class, hypotheses, (hypothesis, row) -> {
            KeyResult keyResult = hypothesis.keyResult();
            row.setKeyResultId(keyResult.id().value());
            row.setObjectiveId(keyResult.objectiveId().value());
            row.setCycleId(keyResult.cycleId().value());
            row.setUnitId(keyResult.unitId().value());
            HypothesisRows.write(hypothesis.epic(), row);
            HypothesisRows.write(hypothesis.statement(), row);
            HypothesisRows.write(HypothesisState.PLACED, hypothesis.placedOn(), row);
            HypothesisRows.begin(hypothesis.belief(), null, author, row);
            row.setPairKey(PairKey.open(keyResult.id(), hypothesis.epic().issueId()));
        });
    }

    private <V, E extends IdEntity> List<Long> insertAndName(Class<E> type, List<V> values, BiConsumer<V, E> fill) {
        return tables.executeInTransaction(() -> {
            long newest = newest(type);
            insertBatches(type, values, fill);
            return idsAfter(type, newest);
        });
    }

    private <V, E extends IdEntity> void insert(Class<E> type, List<V> values, BiConsumer<V, E> fill) {
        tables.executeInTransaction(() -> {
            insertBatches(type, values, fill);
            return null;
        });
    }

    private <V, E extends IdEntity> void insertBatches(Class<E> type, List<V> values, BiConsumer<V, E> fill) {
        for (int from = 0; from < values.size(); from += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (V value : values.subList(from, Math.min(from + BATCH, values.size()))) {
                rows.add(NewRow.of(type, row -> fill.accept(value, row)));
            }
            tables.create(type, withoutEmptyColumns(rows));
        }
    }

    /** A null costs PostgreSQL a question about the column's type, each time; most batches can do without. */
    private static List<Map<String, Object>> withoutEmptyColumns(List<Map<String, Object>> rows) {
        Set<String> used = new TreeSet<>();
        rows.forEach(row -> row.forEach((column, value) -> {
            if (value != null) {
                used.add(column);
            }
        }));
        List<Map<String, Object>> slim = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> columns = new HashMap<>();
            used.forEach(column -> columns.put(column, row.get(column)));
            slim.add(columns);
        }
        return slim;
    }

    private <E extends IdEntity> long newest(Class<E> type) {
        E[] rows = tables.find(type, Query.select().order("ID DESC").limit(1));
        return rows.length == 0 ? 0 : rows[0].getID();
    }

    private <E extends IdEntity> List<Long> idsAfter(Class<E> type, long newest) {
        List<Long> ids = new ArrayList<>();
        Query newer = Query.select("ID").where("ID > ?", newest).order("ID ASC");
        tables.stream(type, newer, row -> ids.add(row.getID()));
        return ids;
    }
}
