package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.AlignmentEntity;
import org.waypoint.okr.ao.entity.CycleEntity;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.ObjectiveEntity;
import org.waypoint.okr.ao.mapping.AlignmentRows;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.alignment.Alignments;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Links in ALIGNMENT. */
@Component
public final class AoAlignments implements Alignments {
    private final Tables tables;
    private final RowLocks locks;

    public AoAlignments(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public Optional<Alignment> find(AlignmentId id) {
        return tables.find(AlignmentEntity.class, id.value()).map(AlignmentRows::read);
    }

    @Override
    public List<Alignment> in(CycleId cycle) {
        return values(tables.inCycle(AlignmentEntity.class, cycle));
    }

    @Override
    public List<Alignment> in(Collection<CycleId> cycles) {
        return values(tables.inCycles(AlignmentEntity.class, cycles));
    }

    @Override
    public List<Alignment> touching(ObjectiveId objective) {
        Query either = Query.select()
                .where("OBJECTIVE_ID = ? OR TO_OBJECTIVE_ID = ?", objective.value(), objective.value())
                .order("ID ASC");
        return values(tables.all(AlignmentEntity.class, either));
    }

    /** Under the row locks of both ends, so that none of them goes meanwhile. */
    @Override
    public Alignment add(Objective from, AlignmentTarget target, AlignmentKind kind, Stamp created) {
        ObjectiveEntity source = lockEnds(from.id(), target);
        String pair = AlignmentRows.pairKey(from.id(), target);
        if (!tables.where(AlignmentEntity.class, "PAIR_KEY", pair).isEmpty()) {
            throw alreadyAligned();
        }
        long id = SqlFailures.unique(
                () -> tables.insert(AlignmentEntity.class, row -> {
                    AlignmentRows.write(from.id(), target, kind, created, row);
                    row.setCycleId(source.getCycleId());
                    row.setUnitId(source.getUnitId());
                }),
                AoAlignments::alreadyAligned);
        return find(new AlignmentId(id)).orElseThrow();
    }

    private ObjectiveEntity lockEnds(ObjectiveId from, AlignmentTarget target) {
        TreeSet<Long> ends =
                new TreeSet<>(List.of(from.value(), target.objectiveId().value()));
        ends.forEach(id -> locks.lock(ObjectiveEntity.class, id));
        KeyResultId keyResult = target.keyResultId();
        if (keyResult != null) {
            locks.lock(KeyResultEntity.class, keyResult.value());
        }
        return tables.find(ObjectiveEntity.class, from.value()).orElseThrow();
    }

    private static Refused alreadyAligned() {
        return Refused.because(Reason.ALREADY_ALIGNED);
    }

    @Override
    public void remove(AlignmentId id) {
        tables.delete(AlignmentEntity.class, "ID", id.value());
    }

    @Override
    public void lock(CycleId cycle) {
        locks.lock(CycleEntity.class, cycle.value());
    }

    private static List<Alignment> values(List<AlignmentEntity> rows) {
        return rows.stream().map(AlignmentRows::read).toList();
    }
}
