package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.ChildAnswerEntity;
import org.waypoint.okr.ao.mapping.ChildAnswerRows;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.closing.ChildAnswers;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Answers in CHILD_ANSWER. */
@Component
public final class AoChildAnswers implements ChildAnswers {
    private final Tables tables;
    private final RowLocks locks;

    public AoChildAnswers(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public Optional<ChildAnswer> of(ObjectiveId child, ObjectiveId parent) {
        return row(child, parent).map(ChildAnswerRows::read);
    }

    @Override
    public List<ChildAnswer> in(CycleId cycle) {
        return tables.inCycle(ChildAnswerEntity.class, cycle).stream()
                .map(ChildAnswerRows::read)
                .toList();
    }

    @Override
    public ChildAnswer store(ChildAnswer next, long expectedVersion) {
        Optional<ChildAnswerEntity> stored = row(next.child(), next.parent());
        if (stored.isEmpty()) {
            return storeFirst(next, expectedVersion);
        }
        ChildAnswerEntity row = locks.lock(ChildAnswerEntity.class, stored.get().getID(), expectedVersion);
        ChildAnswerRows.write(next, row);
        row.save();
        return ChildAnswerRows.read(row);
    }

    private ChildAnswer storeFirst(ChildAnswer next, long expectedVersion) {
        if (expectedVersion != 0) {
            throw changedMeanwhile();
        }
        SqlFailures.unique(
                () -> tables.insert(ChildAnswerEntity.class, row -> {
                    ChildAnswerRows.write(next, row);
                    row.setVersion(1);
                }),
                AoChildAnswers::changedMeanwhile);
        return of(next.child(), next.parent()).orElseThrow();
    }

    private Optional<ChildAnswerEntity> row(ObjectiveId child, ObjectiveId parent) {
        return tables.where(ChildAnswerEntity.class, "PAIR_KEY", ChildAnswerRows.pairKey(child, parent)).stream()
                .findFirst();
    }

    private static Refused changedMeanwhile() {
        return Refused.because(Reason.CHANGED_MEANWHILE);
    }
}
