package org.waypoint.okr.fake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.checkin.CheckIns;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;

/** Check-ins in memory; they rebuild the series of their key results like the real ones. */
public final class InMemoryCheckIns implements CheckIns {
    private final Rows<CheckIn> rows = new Rows<>();
    private final InMemoryKeyResults keyResults;

    public InMemoryCheckIns(InMemoryKeyResults keyResults) {
        this.keyResults = keyResults;
    }

    @Override
    public Optional<CheckIn> find(CheckInId id) {
        return rows.find(id.value());
    }

    @Override
    public List<CheckIn> of(KeyResultId keyResult, int offset, int limit) {
        return rows.where(each -> each.keyResultId().equals(keyResult)).stream()
                .sorted(Comparator.comparing((CheckIn each) -> each.draft().date())
                        .thenComparing(each -> each.id().value())
                        .reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public int count(KeyResultId keyResult) {
        return rows.where(each -> each.keyResultId().equals(keyResult)).size();
    }

    @Override
    public List<CheckIn> in(CycleId cycle) {
        return rows.where(each -> keyResults
                .find(each.keyResultId())
                .filter(keyResult -> keyResult.cycleId().equals(cycle))
                .isPresent());
    }

    @Override
    public List<CheckIn> on(LocalDate day, CycleId cycle, Set<UnitId> units) {
        Set<KeyResultId> placed =
                keyResults.in(cycle, units).stream().map(KeyResult::id).collect(Collectors.toSet());
        return rows.where(
                each -> each.stands() && each.draft().date().equals(day) && placed.contains(each.keyResultId()));
    }

    @Override
    public CheckIn record(KeyResult keyResult, CheckInDraft draft, CheckInSource source, Stamp recorded) {
        return add(keyResult, draft, source, recorded, null);
    }

    @Override
    public CheckIn correct(KeyResult keyResult, CheckInId superseded, CheckInDraft draft, Stamp recorded) {
        CheckIn before = rows.get(superseded.value());
        if (!before.stands()) {
            throw Refused.because(Reason.ALREADY_SUPERSEDED);
        }
        CheckIn correction = add(keyResult, draft, CheckInSource.MANUAL, recorded, superseded);
        rows.put(
                superseded.value(),
                new CheckIn(
                        before.id(),
                        before.keyResultId(),
                        before.draft(),
                        before.source(),
                        before.recorded(),
                        before.supersedes(),
                        correction.id()));
        rebuild(keyResult.id());
        return correction;
    }

    private CheckIn add(
            KeyResult keyResult,
            CheckInDraft draft,
            CheckInSource source,
            Stamp recorded,
            @Nullable CheckInId supersedes) {
        CheckIn added = rows.add(
                id -> new CheckIn(new CheckInId(id), keyResult.id(), draft, source, recorded, supersedes, null));
        rebuild(keyResult.id());
        return added;
    }

    private void rebuild(KeyResultId id) {
        List<Measurement> standing = rows.where(each -> each.keyResultId().equals(id) && each.stands()).stream()
                .map(CheckIn::draft)
                .map(draft -> new Measurement(draft.date(), draft.value(), draft.confidence()))
                .toList();
        keyResults.measured(id, new MeasurementSeries(standing));
    }
}
