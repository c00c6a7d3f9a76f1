package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.mapping.HypothesisRows;
import org.waypoint.okr.ao.mapping.PairKey;
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

/** Bets in HYPOTHESIS; see {@link BeliefLog} and {@link EvidenceLog} for what is collected about them. */
@Component
public final class AoHypotheses implements Hypotheses {
    private static final String KEY_RESULT_ID = "KEY_RESULT_ID";

    private final Tables tables;
    private final RowLocks locks;
    private final BeliefLog beliefs;
    private final EvidenceLog evidence;
    private final HypothesisSearch search;

    public AoHypotheses(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
        this.beliefs = new BeliefLog(tables, locks);
        this.evidence = new EvidenceLog(tables);
        this.search = new HypothesisSearch(tables);
    }

    @Override
    public Optional<Hypothesis> find(HypothesisId id) {
        return tables.find(HypothesisEntity.class, id.value()).map(HypothesisRows::read);
    }

    @Override
    public List<Hypothesis> of(KeyResultId keyResult) {
        return values(tables.where(HypothesisEntity.class, KEY_RESULT_ID, keyResult.value()));
    }

    @Override
    public List<Hypothesis> of(Collection<KeyResultId> keyResults) {
        List<Long> ids = keyResults.stream().map(KeyResultId::value).toList();
        return values(tables.where(HypothesisEntity.class, KEY_RESULT_ID, ids));
    }

    @Override
    public List<Hypothesis> ofEpic(long issueId) {
        Query newestFirst = Query.select().where("EPIC_ID = ?", issueId).order("ID DESC");
        return values(tables.all(HypothesisEntity.class, newestFirst));
    }

    @Override
    public List<Hypothesis> ofProject(long projectId) {
        return values(tables.where(HypothesisEntity.class, "EPIC_PROJECT", projectId));
    }

    @Override
    public List<Hypothesis> pivotsOf(HypothesisId id) {
        return values(tables.where(HypothesisEntity.class, "PIVOT_OF", id.value()));
    }

    @Override
    public List<Hypothesis> after(@Nullable HypothesisId last, int limit) {
        return values(search.after(last, limit));
    }

    @Override
    public List<Hypothesis> find(HypothesisFilter filter) {
        return values(search.all(filter));
    }

    @Override
    public List<Hypothesis> find(HypothesisFilter filter, int offset, int limit) {
        return values(search.page(filter, offset, limit));
    }

    @Override
    public int count(HypothesisFilter filter) {
        return search.count(filter);
    }

    @Override
    public int completeWords(int limit) {
        return search.completeWords(limit);
    }

    @Override
    public List<Hypothesis> concerning(String userKey, Collection<KeyResultId> keyResults, Set<CycleId> cycles) {
        return values(search.concerning(userKey, keyResults, cycles));
    }

    @Override
    public List<Hypothesis> in(CycleId cycle, Set<UnitId> units) {
        return values(tables.inCycle(HypothesisEntity.class, cycle, units));
    }

    @Override
    public List<Hypothesis> in(CycleId cycle) {
        return values(tables.inCycle(HypothesisEntity.class, cycle));
    }

    @Override
    public Set<Long> epicsWithOpenBets() {
        Query open = Query.select()
                .where("STATUS <> ? AND STATUS <> ?", HypothesisState.DECIDED.name(), HypothesisState.DROPPED.name());
        return tables.all(HypothesisEntity.class, open).stream()
                .map(HypothesisEntity::getEpicId)
                .collect(Collectors.toSet());
    }

    /** Under the key result's row lock, so that it neither moves nor goes meanwhile. */
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
        KeyResultEntity parent =
                locks.lock(KeyResultEntity.class, keyResult.id().value());
        String pairKey = PairKey.open(keyResult.id(), epic.issueId());
        requireFree(pairKey);
        long id = insert(row -> {
            HypothesisRows.place(parent, row);
            HypothesisRows.write(epic, row);
            HypothesisRows.write(statement, row);
            HypothesisRows.write(state, placedOn, row);
            HypothesisRows.begin(belief, pivotOf, created, row);
            HypothesisRows.writeSearchText(statement, null, row);
            row.setPairKey(pairKey);
        });
        beliefs.append(new BeliefEntry(new HypothesisId(id), belief, null, created));
        return find(new HypothesisId(id)).orElseThrow();
    }

    private long insert(Consumer<HypothesisEntity> fill) {
        return SqlFailures.unique(() -> tables.insert(HypothesisEntity.class, fill), AoHypotheses::alreadyLinked);
    }

    private void requireFree(String pairKey) {
        if (!tables.where(HypothesisEntity.class, "PAIR_KEY", pairKey).isEmpty()) {
            throw alreadyLinked();
        }
    }

    private static Refused alreadyLinked() {
        return Refused.because(Reason.ALREADY_LINKED);
    }

    @Override
    public Hypothesis store(Hypothesis next, long expectedVersion) {
        HypothesisEntity row = locks.lock(HypothesisEntity.class, next.id().value(), expectedVersion);
        HypothesisRows.write(next.statement(), row);
        HypothesisRows.write(next.state(), next.placedOn(), row);
        HypothesisRows.write(next.verdict(), row);
        HypothesisRows.writeSearchText(next.statement(), next.verdict(), row);
        row.setDropReason(next.dropReason());
        row.setPairKey(PairKey.of(next));
        row.save();
        return HypothesisRows.read(row);
    }

    @Override
    public Optional<Hypothesis> lock(HypothesisId id) {
        boolean exists = tables.find(HypothesisEntity.class, id.value()).isPresent();
        return exists
                ? Optional.of(HypothesisRows.read(locks.lock(HypothesisEntity.class, id.value())))
                : Optional.empty();
    }

    @Override
    public Hypothesis keep(HypothesisId id, EpicReference epic) {
        HypothesisEntity row =
                tables.find(HypothesisEntity.class, id.value()).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        HypothesisRows.write(epic, row);
        row.save();
        return HypothesisRows.read(row);
    }

    @Override
    public BeliefEntry believe(HypothesisId id, BeliefChange change, @Nullable CheckInId checkIn, Stamp stamp) {
        return beliefs.move(id, change, checkIn, stamp);
    }

    @Override
    public BeliefEntry believe(HypothesisId id, int belief, Stamp stamp) {
        return beliefs.set(id, belief, stamp);
    }

    @Override
    public List<BeliefEntry> beliefs(HypothesisId id) {
        return beliefs.of(List.of(id));
    }

    @Override
    public List<BeliefEntry> beliefs(Collection<HypothesisId> ids) {
        return beliefs.of(ids);
    }

    @Override
    public Evidence addEvidence(HypothesisId id, EvidenceKind kind, String note, @Nullable String link, Stamp added) {
        return evidence.add(id, kind, note, link, added);
    }

    @Override
    public List<Evidence> evidence(HypothesisId id) {
        return evidence.of(List.of(id));
    }

    @Override
    public List<Evidence> evidence(Collection<HypothesisId> ids) {
        return evidence.of(ids);
    }

    private static List<Hypothesis> values(List<HypothesisEntity> rows) {
        return rows.stream().map(HypothesisRows::read).toList();
    }
}
