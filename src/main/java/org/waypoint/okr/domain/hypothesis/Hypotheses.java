package org.waypoint.okr.domain.hypothesis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.unit.UnitId;

/** All bets with their evidence and the history of belief. */
public interface Hypotheses {
    Optional<Hypothesis> find(HypothesisId id);

    /** Of one key result, oldest first. */
    List<Hypothesis> of(KeyResultId keyResult);

    /** Of several key results, oldest first. */
    List<Hypothesis> of(Collection<KeyResultId> keyResults);

    /** Of one epic, newest first. */
    List<Hypothesis> ofEpic(long issueId);

    /** Whose epic was last seen in the project, oldest first. */
    List<Hypothesis> ofProject(long projectId);

    /** Those that pivoted from the bet, oldest first. */
    List<Hypothesis> pivotsOf(HypothesisId id);

    /** The next bets in the order of their ids, for work through all of them in pieces; null begins at the first. */
    List<Hypothesis> after(@Nullable HypothesisId last, int limit);

    /** Latest verdict first. */
    List<Hypothesis> find(HypothesisFilter filter);

    /** One page of {@link #find(HypothesisFilter)}. */
    List<Hypothesis> find(HypothesisFilter filter, int offset, int limit);

    int count(HypothesisFilter filter);

    /**
     * Makes verdicts searchable that were stored by a version of the add-on which knew no search, at most so many.
     *
     * @return how many it has done; none when nothing is left
     */
    int completeWords(int limit);

    /** Those of some cycles that a user wrote down or that are about one of the key results, oldest first. */
    List<Hypothesis> concerning(String userKey, Collection<KeyResultId> keyResults, Set<CycleId> cycles);

    /** All of a cycle that belong to one of the units, oldest first. */
    List<Hypothesis> in(CycleId cycle, Set<UnitId> units);

    /** All of a cycle, oldest first. */
    List<Hypothesis> in(CycleId cycle);

    /** Issue ids of epics with a bet that is neither decided nor dropped, in any cycle. */
    Set<Long> epicsWithOpenBets();

    /**
     * Refuses with ALREADY_LINKED while another bet of the same epic on the same key result is open, that is neither
     * DECIDED nor DROPPED; a pivot may therefore follow a decided bet. The belief becomes
     * the first entry of its history.
     */
    Hypothesis add(
            KeyResult keyResult,
            EpicReference epic,
            HypothesisStatement statement,
            int belief,
            HypothesisState state,
            @Nullable LocalDate placedOn,
            @Nullable HypothesisId pivotOf,
            Stamp created);

    /**
     * Stores statement, state, verdict and drop reason of the next state; the belief is left to {@code believe} and the
     * epic to {@code keep}, since a check-in or an event may have moved them meanwhile. Refuses with CHANGED_MEANWHILE
     * when the stored version is another.
     */
    Hypothesis store(Hypothesis next, long expectedVersion);

    /** The bet as it is now; nobody else changes it until the transaction ends. Empty when it is gone. */
    Optional<Hypothesis> lock(HypothesisId id);

    /** Remembers the epic of a bet that is locked, without raising the version: people's edits do not conflict. */
    Hypothesis keep(HypothesisId id, EpicReference epic);

    /**
     * Moves the belief by one step, between 0 and 10, under the row lock, without raising the version: two people's
     * opinions do not conflict.
     */
    BeliefEntry believe(HypothesisId id, BeliefChange change, @Nullable CheckInId checkIn, Stamp stamp);

    /** Sets the belief outright (when the bet is edited) and notes it in the history. */
    BeliefEntry believe(HypothesisId id, int belief, Stamp stamp);

    /** Oldest first. */
    List<BeliefEntry> beliefs(HypothesisId id);

    /** Of several bets, oldest first. */
    List<BeliefEntry> beliefs(Collection<HypothesisId> ids);

    Evidence addEvidence(HypothesisId id, EvidenceKind kind, String note, @Nullable String link, Stamp added);

    /** Newest first. */
    List<Evidence> evidence(HypothesisId id);

    /** Of several bets, newest first. */
    List<Evidence> evidence(Collection<HypothesisId> ids);
}
