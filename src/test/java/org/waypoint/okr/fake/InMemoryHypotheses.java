package org.waypoint.okr.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.BeliefChange;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.Hypotheses;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisFilter;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;

/** Bets in memory. */
public final class InMemoryHypotheses implements Hypotheses {
    private final Rows<Hypothesis> rows = new Rows<>();
    private final Rows<Evidence> evidence = new Rows<>();
    private final List<BeliefEntry> beliefs = new ArrayList<>();

    @Override
    public Optional<Hypothesis> find(HypothesisId id) {
        return rows.find(id.value());
    }

    @Override
    public List<Hypothesis> of(KeyResultId keyResult) {
        return rows.where(each -> each.keyResultId().equals(keyResult));
    }

    @Override
    public List<Hypothesis> of(Collection<KeyResultId> keyResults) {
        return rows.where(each -> keyResults.contains(each.keyResultId()));
    }

    @Override
    public List<Hypothesis> ofEpic(long issueId) {
        return rows.where(each -> each.epic().issueId() == issueId).stream()
                .sorted(Comparator.comparing((Hypothesis each) -> each.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public List<Hypothesis> ofProject(long projectId) {
        return rows.where(each -> Objects.equals(each.epic().trail().projectId(), projectId));
    }

    @Override
    public List<Hypothesis> pivotsOf(HypothesisId id) {
        return rows.where(each -> id.equals(each.pivotOf()));
    }

    @Override
    public List<Hypothesis> after(@Nullable HypothesisId last, int limit) {
        return rows.where(each -> last == null || each.id().value() > last.value()).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Hypothesis> find(HypothesisFilter filter) {
        return rows.where(each -> SoughtHypotheses.fits(each, filter)).stream()
                .sorted(SoughtHypotheses.LATEST_VERDICT_FIRST)
                .toList();
    }

    @Override
    public List<Hypothesis> find(HypothesisFilter filter, int offset, int limit) {
        return find(filter).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(HypothesisFilter filter) {
        return find(filter).size();
    }

    @Override
    public int completeWords(int limit) {
        return 0;
    }

    @Override
    public Optional<Hypothesis> lock(HypothesisId id) {
        return find(id);
    }

    @Override
    public Hypothesis keep(HypothesisId id, EpicReference epic) {
        Hypothesis stored = rows.get(id.value());
        Hypothesis kept = copy(stored, epic, stored.belief(), stored.version());
        rows.put(id.value(), kept);
        return kept;
    }

    @Override
    public List<Hypothesis> concerning(String userKey, Collection<KeyResultId> keyResults, Set<CycleId> cycles) {
        return rows.where(each -> cycles.contains(each.cycleId())
                && (each.created().userKey().equals(userKey) || keyResults.contains(each.keyResultId())));
    }

    @Override
    public List<Hypothesis> in(CycleId cycle, Set<UnitId> units) {
        return rows.where(each -> each.cycleId().equals(cycle) && units.contains(each.unitId()));
    }

    @Override
    public List<Hypothesis> in(CycleId cycle) {
        return rows.where(each -> each.cycleId().equals(cycle));
    }

    @Override
    public Set<Long> epicsWithOpenBets() {
        return rows.where(InMemoryHypotheses::isOpen).stream()
                .map(each -> each.epic().issueId())
                .collect(Collectors.toSet());
    }

    @Override
    public Hypothesis add(
            KeyResult keyResult,
            EpicReference epic,
            HypothesisStatement statement,
            int belief,
            HypothesisState state,
            @Nullable LocalDate placedOn,
            @Nullable HypothesisId pivotOf,
            Stamp created) {
        if (of(keyResult.id()).stream()
                .anyMatch(each -> isOpen(each) && each.epic().issueId() == epic.issueId())) {
            throw Refused.because(Reason.ALREADY_LINKED);
        }
        Hypothesis added = rows.add(id -> new Hypothesis(
                new HypothesisId(id),
                keyResult.id(),
                keyResult.objectiveId(),
                keyResult.cycleId(),
                keyResult.unitId(),
                epic,
                statement,
                belief,
                state,
                placedOn,
                null,
                null,
                pivotOf,
                created,
                1));
        beliefs.add(new BeliefEntry(added.id(), belief, null, created));
        return added;
    }

    private static boolean isOpen(Hypothesis bet) {
        return bet.state() != HypothesisState.DECIDED && bet.state() != HypothesisState.DROPPED;
    }

    @Override
    public Hypothesis store(Hypothesis next, long expectedVersion) {
        Rows.requireVersion(rows.get(next.id().value()).version(), expectedVersion);
        Hypothesis stored = rows.get(next.id().value());
        Hypothesis changed = copy(next, stored.epic(), stored.belief(), expectedVersion + 1);
        rows.put(next.id().value(), changed);
        return changed;
    }

    @Override
    public BeliefEntry believe(HypothesisId id, BeliefChange change, @Nullable CheckInId checkIn, Stamp stamp) {
        int step = change == BeliefChange.MORE ? 1 : change == BeliefChange.LESS ? -1 : 0;
        int belief = Math.max(0, Math.min(10, rows.get(id.value()).belief() + step));
        return believed(new BeliefEntry(id, belief, checkIn, stamp));
    }

    @Override
    public BeliefEntry believe(HypothesisId id, int belief, Stamp stamp) {
        return believed(new BeliefEntry(id, belief, null, stamp));
    }

    @Override
    public List<BeliefEntry> beliefs(HypothesisId id) {
        return beliefs.stream().filter(each -> each.hypothesisId().equals(id)).toList();
    }

    @Override
    public List<BeliefEntry> beliefs(Collection<HypothesisId> ids) {
        return beliefs.stream()
                .filter(each -> ids.contains(each.hypothesisId()))
                .toList();
    }

    @Override
    public Evidence addEvidence(HypothesisId id, EvidenceKind kind, String note, @Nullable String link, Stamp added) {
        return evidence.add(evidenceId -> new Evidence(evidenceId, id, kind, note, link, added));
    }

    @Override
    public List<Evidence> evidence(HypothesisId id) {
        return evidence(List.of(id));
    }

    @Override
    public List<Evidence> evidence(Collection<HypothesisId> ids) {
        return evidence.where(each -> ids.contains(each.hypothesisId())).stream()
                .sorted(Comparator.comparing(Evidence::id).reversed())
                .toList();
    }

    private BeliefEntry believed(BeliefEntry entry) {
        Hypothesis stored = rows.get(entry.hypothesisId().value());
        rows.put(stored.id().value(), copy(stored, stored.epic(), entry.belief(), stored.version()));
        beliefs.add(entry);
        return entry;
    }

    private static Hypothesis copy(Hypothesis from, EpicReference epic, int belief, long version) {
        return new Hypothesis(
                from.id(),
                from.keyResultId(),
                from.objectiveId(),
                from.cycleId(),
                from.unitId(),
                epic,
                from.statement(),
                belief,
                from.state(),
                from.placedOn(),
                from.verdict(),
                from.dropReason(),
                from.pivotOf(),
                from.created(),
                version);
    }
}
