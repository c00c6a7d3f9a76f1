package org.waypoint.okr.ao;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.BeliefEntity;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.ao.mapping.Columns;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.hypothesis.BeliefChange;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisRule;

/** Belief as it stands in HYPOTHESIS, its history in BELIEF; both change together under the bet's row lock. */
final class BeliefLog {
    private final Tables tables;
    private final RowLocks locks;

    BeliefLog(Tables tables, RowLocks locks) {
        this.tables = tables;
        this.locks = locks;
    }

    BeliefEntry move(HypothesisId id, BeliefChange change, @Nullable CheckInId checkIn, Stamp stamp) {
        HypothesisEntity row = locks.lock(HypothesisEntity.class, id.value());
        int moved = row.getBelief() + step(change);
        int belief = Math.max(HypothesisRule.MIN_BELIEF, Math.min(HypothesisRule.MAX_BELIEF, moved));
        return store(row, new BeliefEntry(id, belief, checkIn, stamp));
    }

    BeliefEntry set(HypothesisId id, int belief, Stamp stamp) {
        HypothesisEntity row = locks.lock(HypothesisEntity.class, id.value());
        return store(row, new BeliefEntry(id, belief, null, stamp));
    }

    private BeliefEntry store(HypothesisEntity row, BeliefEntry entry) {
        row.setBelief(entry.belief());
        row.save();
        append(entry);
        return entry;
    }

    void append(BeliefEntry entry) {
        CheckInId checkIn = entry.checkInId();
        tables.insert(BeliefEntity.class, row -> {
            row.setHypothesisId(entry.hypothesisId().value());
            row.setBelief(entry.belief());
            row.setCheckInId(checkIn == null ? null : checkIn.value());
            row.setStatedBy(entry.stamp().userKey());
            row.setStatedAt(entry.stamp().at().toEpochMilli());
        });
    }

    /** Oldest first. */
    List<BeliefEntry> of(Collection<HypothesisId> ids) {
        List<Long> values = ids.stream().map(HypothesisId::value).toList();
        return tables.where(BeliefEntity.class, "HYPOTHESIS_ID", values).stream()
                .map(BeliefLog::entry)
                .toList();
    }

    private static BeliefEntry entry(BeliefEntity row) {
        return new BeliefEntry(
                new HypothesisId(row.getHypothesisId()),
                row.getBelief(),
                Columns.id(row.getCheckInId(), CheckInId::new),
                Columns.stamp(row.getStatedBy(), row.getStatedAt()));
    }

    private static int step(BeliefChange change) {
        return switch (change) {
            case MORE -> 1;
            case SAME -> 0;
            case LESS -> -1;
        };
    }
}
