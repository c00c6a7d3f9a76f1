package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.CheckInEntity;
import org.waypoint.okr.ao.entity.IdEntity;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.mapping.CheckInRows;
import org.waypoint.okr.ao.mapping.SeriesText;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.checkin.CheckIns;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;

/** Check-ins in CHECK_IN; the series of those that stand in KEY_RESULT.HISTORY. */
@Component
public final class AoCheckIns implements CheckIns {
    private static final String OF_KEY_RESULT = "KEY_RESULT_ID = ?";

    private final Tables tables;
    private final RowLocks locks;

    public AoCheckIns(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public Optional<CheckIn> find(CheckInId id) {
        return tables.find(CheckInEntity.class, id.value())
                .map(row -> CheckInRows.read(row, corrections(List.of(row)).get(row.getID())));
    }

    @Override
    public List<CheckIn> of(KeyResultId keyResult, int offset, int limit) {
        Query newestFirst = Query.select()
                .where(OF_KEY_RESULT, keyResult.value())
                .order("MEASURED_ON DESC, ID DESC")
                .offset(offset)
                .limit(limit);
        List<CheckInEntity> rows = tables.all(CheckInEntity.class, newestFirst);
        Map<Long, Long> corrections = corrections(rows);
        return rows.stream()
                .map(row -> CheckInRows.read(row, corrections.get(row.getID())))
                .toList();
    }

    @Override
    public int count(KeyResultId keyResult) {
        return tables.count(CheckInEntity.class, OF_KEY_RESULT, keyResult.value());
    }

    /** Corrections lie in the same cycle as what they correct, so that one statement finds both. */
    @Override
    public List<CheckIn> in(CycleId cycle) {
        Criteria criteria = new Criteria().equal("CYCLE_ID", cycle.value());
        List<CheckInEntity> rows =
                tables.all(CheckInEntity.class, criteria.query().order("ID ASC"));
        Map<Long, Long> corrections = rows.stream()
                .filter(row -> row.getSupersedes() != null)
                .collect(Collectors.toMap(CheckInEntity::getSupersedes, IdEntity::getID));
        return rows.stream()
                .map(row -> CheckInRows.read(row, corrections.get(row.getID())))
                .toList();
    }

    @Override
    public List<CheckIn> on(LocalDate day, CycleId cycle, Set<UnitId> units) {
        Query ofDay = new Criteria()
                .equal("CYCLE_ID", cycle.value())
                .equal("MEASURED_ON", day.toString())
                .query()
                .order("ID ASC");
        List<CheckInEntity> rows = tables.all(CheckInEntity.class, ofDay).stream()
                .filter(row -> units.contains(new UnitId(row.getUnitId())))
                .toList();
        Map<Long, Long> corrections = corrections(rows);
        return rows.stream()
                .filter(row -> !corrections.containsKey(row.getID()))
                .map(row -> CheckInRows.read(row, null))
                .toList();
    }

    @Override
    public CheckIn record(KeyResult keyResult, CheckInDraft draft, CheckInSource source, Stamp recorded) {
        KeyResultEntity locked =
                locks.lock(KeyResultEntity.class, keyResult.id().value());
        return append(locked, row -> {
            CheckInRows.write(draft, recorded, row);
            CheckInRows.write(source, row);
        });
    }

    @Override
    public CheckIn correct(KeyResult keyResult, CheckInId superseded, CheckInDraft draft, Stamp recorded) {
        KeyResultEntity locked =
                locks.lock(KeyResultEntity.class, keyResult.id().value());
        CheckIn wrong = find(superseded)
                .filter(found -> found.keyResultId().equals(keyResult.id()))
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        if (!wrong.stands()) {
            throw Refused.because(Reason.ALREADY_SUPERSEDED);
        }
        return append(locked, row -> {
            CheckInRows.write(draft, recorded, row);
            row.setSupersedes(superseded.value());
        });
    }

    private CheckIn append(KeyResultEntity locked, Consumer<CheckInEntity> said) {
        long id = tables.insert(CheckInEntity.class, row -> {
            said.accept(row);
            row.setKeyResultId(locked.getID());
            row.setCycleId(locked.getCycleId());
            row.setUnitId(locked.getUnitId());
        });
        locked.setHistory(SeriesText.write(series(locked.getID())));
        locked.save();
        return find(new CheckInId(id)).orElseThrow();
    }

    /** From all check-ins, never from the last series: what somebody else recorded meanwhile is in it too. */
    private MeasurementSeries series(long keyResult) {
        List<CheckInEntity> rows = tables.where(CheckInEntity.class, "KEY_RESULT_ID", keyResult);
        Set<Long> superseded = rows.stream()
                .map(CheckInEntity::getSupersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new MeasurementSeries(rows.stream()
                .filter(row -> !superseded.contains(row.getID()))
                .map(CheckInRows::measurement)
                .toList());
    }

    /** For each corrected one of the rows the id of its correction. */
    private Map<Long, Long> corrections(List<CheckInEntity> rows) {
        List<Long> ids = rows.stream().map(IdEntity::getID).toList();
        return tables.where(CheckInEntity.class, "SUPERSEDES", ids).stream()
                .collect(Collectors.toMap(CheckInEntity::getSupersedes, IdEntity::getID));
    }
}
