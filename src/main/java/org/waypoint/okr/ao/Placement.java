package org.waypoint.okr.ao;

import java.util.List;
import org.waypoint.okr.ao.entity.AlignmentEntity;
import org.waypoint.okr.ao.entity.BeliefEntity;
import org.waypoint.okr.ao.entity.CheckInEntity;
import org.waypoint.okr.ao.entity.ChildAnswerEntity;
import org.waypoint.okr.ao.entity.EvidenceEntity;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.ao.entity.IdEntity;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.KeyResultSourceEntity;
import org.waypoint.okr.ao.entity.ObjectiveClosingEntity;
import org.waypoint.okr.ao.entity.PartnerAnswerEntity;
import org.waypoint.okr.ao.entity.PlacedEntity;
import org.waypoint.okr.ao.entity.RecalibrationEntity;

/** What hangs below an objective or key result, and follows it when it moves or goes. */
final class Placement {
    private static final String KEY_RESULT_ID = "KEY_RESULT_ID";
    private static final String HYPOTHESIS_ID = "HYPOTHESIS_ID";

    private final Tables tables;

    Placement(Tables tables) {
        this.tables = tables;
    }

    /** Writes cycle and unit of a moved objective to all rows below it. The key results come first: they are locks. */
    void move(long objective, Long cycle, Long unit) {
        List<KeyResultEntity> keyResults = tables.where(KeyResultEntity.class, "OBJECTIVE_ID", objective);
        place(keyResults, cycle, unit);
        place(tables.where(CheckInEntity.class, KEY_RESULT_ID, ids(keyResults)), cycle, unit);
        place(tables.where(HypothesisEntity.class, KEY_RESULT_ID, ids(keyResults)), cycle, unit);
        place(tables.where(PartnerAnswerEntity.class, KEY_RESULT_ID, ids(keyResults)), cycle, unit);
        place(tables.where(AlignmentEntity.class, "OBJECTIVE_ID", objective), cycle, unit);
        place(tables.where(ObjectiveClosingEntity.class, "OBJECTIVE_ID", objective), cycle, unit);
        place(tables.where(ChildAnswerEntity.class, "CHILD_ID", objective), cycle, unit);
    }

    private static void place(List<? extends PlacedEntity> rows, Long cycle, Long unit) {
        for (PlacedEntity row : rows) {
            row.setCycleId(cycle);
            row.setUnitId(unit);
            row.save();
        }
    }

    void removeBelowObjective(long objective) {
        List<KeyResultEntity> keyResults = tables.where(KeyResultEntity.class, "OBJECTIVE_ID", objective);
        tables.delete(AlignmentEntity.class, "OBJECTIVE_ID", objective);
        tables.delete(AlignmentEntity.class, "TO_OBJECTIVE_ID", objective);
        tables.delete(ObjectiveClosingEntity.class, "OBJECTIVE_ID", objective);
        tables.delete(ChildAnswerEntity.class, "CHILD_ID", objective);
        tables.delete(ChildAnswerEntity.class, "PARENT_ID", objective);
        forgetNamedParent(objective);
        forgetCarryingInto(objective);
        removeBelowKeyResults(ids(keyResults));
        tables.delete(KeyResultEntity.class, "OBJECTIVE_ID", objective);
    }

    /** A draft that goes leaves the decision of its predecessor behind, without a continuation. */
    private void forgetCarryingInto(long objective) {
        for (ObjectiveClosingEntity row : tables.where(ObjectiveClosingEntity.class, "CARRIED_TO_ID", objective)) {
            row.setCarriedToId(null);
            row.save();
        }
    }

    /** Who named it as another parent looks for one again. */
    private void forgetNamedParent(long objective) {
        for (ChildAnswerEntity row : tables.where(ChildAnswerEntity.class, "TO_ID", objective)) {
            row.setToId(null);
            row.save();
        }
    }

    void removeBelowKeyResults(List<Long> keyResults) {
        List<Long> hypotheses = ids(tables.where(HypothesisEntity.class, KEY_RESULT_ID, keyResults));
        tables.delete(BeliefEntity.class, HYPOTHESIS_ID, hypotheses);
        tables.delete(EvidenceEntity.class, HYPOTHESIS_ID, hypotheses);
        tables.delete(HypothesisEntity.class, KEY_RESULT_ID, keyResults);
        tables.delete(CheckInEntity.class, KEY_RESULT_ID, keyResults);
        tables.delete(PartnerAnswerEntity.class, KEY_RESULT_ID, keyResults);
        tables.delete(KeyResultSourceEntity.class, KEY_RESULT_ID, keyResults);
        tables.delete(RecalibrationEntity.class, KEY_RESULT_ID, keyResults);
        tables.delete(AlignmentEntity.class, "TO_KEY_RESULT_ID", keyResults);
    }

    private static List<Long> ids(List<? extends IdEntity> rows) {
        return rows.stream().map(IdEntity::getID).toList();
    }
}
