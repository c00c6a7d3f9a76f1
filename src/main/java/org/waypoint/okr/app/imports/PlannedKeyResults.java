package org.waypoint.okr.app.imports;

import org.waypoint.okr.app.imports.OkrPlan.PlannedKeyResult;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;

/** Stores planned key results with their check-in and their bets. */
final class PlannedKeyResults {
    private static final int FIRST_BELIEF = 5;

    private final Stores stores;
    private final RecordedCheckIns recorded;
    private final Stamp stamp;

    PlannedKeyResults(Stores stores, RecordedCheckIns recorded, Stamp stamp) {
        this.stores = stores;
        this.recorded = recorded;
        this.stamp = stamp;
    }

    KeyResult store(PlannedKeyResult planned, Objective objective) {
        KeyResult keyResult = planned.existing() != null
                ? planned.existing()
                : stores.keyResults().add(objective, planned.definition(), stamp);
        CheckInDraft draft = planned.checkIn();
        if (draft != null && (planned.existing() == null || recorded.isNew(keyResult, draft))) {
            stores.checkIns().record(keyResult, draft, stamp);
        }
        planned.epics().stream()
                .filter(epic -> planned.existing() == null || isNew(keyResult, epic))
                .forEach(epic -> bet(keyResult, epic));
        return keyResult;
    }

    private boolean isNew(KeyResult keyResult, Epic epic) {
        return stores.hypotheses().of(keyResult.id()).stream()
                .noneMatch(each -> each.epic().issueId() == epic.issueId());
    }

    /** An epic's key alone says nothing about what is believed: the bet begins as a draft. */
    private void bet(KeyResult keyResult, Epic epic) {
        stores.hypotheses()
                .add(
                        keyResult,
                        new EpicReference(epic.issueId(), epic.key(), epic.summary()),
                        new HypothesisStatement(null, null, null, null, null, null, null, null),
                        FIRST_BELIEF,
                        HypothesisState.DRAFT,
                        null,
                        null,
                        stamp);
    }
}
