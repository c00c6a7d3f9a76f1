package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.DAY;
import static org.waypoint.okr.ao.StoredOkrs.epic;
import static org.waypoint.okr.ao.StoredOkrs.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.BeliefChange;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.refusal.Reason;

public class AoHypothesesTest extends AoContract {
    private KeyResult keyResult;

    @Before
    public void aKeyResult() {
        keyResult = okrs.keyResult();
    }

    @Test
    public void everythingComesBackAsItWasStored() {
        Hypothesis pivoted = okrs.hypothesis(keyResult, 1);

        Hypothesis added = stored(() -> stores.hypotheses()
                .add(keyResult, epic(2), statement(), 6, HypothesisState.PLACED, DAY, pivoted.id(), ADA));

        assertThat(added)
                .isEqualTo(new Hypothesis(
                        added.id(),
                        keyResult.id(),
                        keyResult.objectiveId(),
                        keyResult.cycleId(),
                        keyResult.unitId(),
                        epic(2),
                        statement(),
                        6,
                        HypothesisState.PLACED,
                        DAY,
                        null,
                        null,
                        pivoted.id(),
                        ADA,
                        0));
        assertThat(stores.hypotheses().find(added.id())).contains(added);
        assertThat(stores.hypotheses().beliefs(added.id())).containsExactly(new BeliefEntry(added.id(), 6, null, ADA));
    }

    @Test
    public void aPersonIsConcernedByWhatTheyWroteAndByWhatIsAboutTheirKeyResults() {
        KeyResult other = okrs.keyResult(okrs.objective(), "Other");
        Hypothesis about = okrs.hypothesis(keyResult, 1);
        Hypothesis elsewhere = okrs.hypothesis(other, 2);
        Set<CycleId> both = Set.of(keyResult.cycleId(), other.cycleId());

        assertThat(stores.hypotheses().concerning("bob", List.of(keyResult.id()), both))
                .containsExactly(about);
        assertThat(stores.hypotheses().concerning("ada", List.of(), both)).containsExactly(about, elsewhere);
        assertThat(stores.hypotheses().concerning("ada", List.of(keyResult.id()), Set.of(other.cycleId())))
                .containsExactly(elsewhere);
        assertThat(stores.hypotheses().concerning("ada", List.of(), Set.of())).isEmpty();
    }

    @Test
    public void anEpicWithAnOpenBetIsKnownUntilTheBetEnds() {
        Hypothesis open = okrs.hypothesis(keyResult, 1);
        Hypothesis dropped = okrs.hypothesis(keyResult, 2);
        storing(() -> stores.hypotheses().store(dropped.dropped("No"), dropped.version()));

        assertThat(stores.hypotheses().epicsWithOpenBets())
                .containsExactly(open.epic().issueId());
    }

    @Test
    public void aDraftMaySayNothingYet() {
        HypothesisStatement nothing = new HypothesisStatement(null, null, null, null, null, null, null, null);

        Hypothesis added = stored(
                () -> stores.hypotheses().add(keyResult, epic(1), nothing, 5, HypothesisState.DRAFT, null, null, ADA));

        assertThat(added.statement()).isEqualTo(nothing);
        assertThat(added.placedOn()).isNull();
    }

    @Test
    public void aVerdictComesBackAsItWasGiven() {
        Hypothesis added = okrs.hypothesis(keyResult, 1);
        VerdictGiven verdict = new VerdictGiven(
                Verdict.PARTLY, new BigDecimal("-1.50"), "learned", EvidenceKind.LAUNCH_DATA, NextStep.PIVOT, ADA);

        Hypothesis decided = stored(() -> stores.hypotheses().store(added.decided(verdict), 0));

        assertThat(decided.verdict()).isEqualTo(verdict);
        assertThat(decided.state()).isEqualTo(HypothesisState.DECIDED);
        assertThat(stores.hypotheses().find(added.id())).contains(decided);
    }

    @Test
    public void anEditLeavesTheBeliefAlone() {
        Hypothesis added = okrs.hypothesis(keyResult, 1);
        stored(() -> stores.hypotheses().believe(added.id(), BeliefChange.MORE, new CheckInId(1), ADA));

        Hypothesis edited = stored(() -> stores.hypotheses().store(added.dropped("no time"), 0));

        assertThat(edited.belief()).isEqualTo(6);
        assertThat(edited.version()).isEqualTo(1);
        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.hypotheses().store(added.dropped("late"), 0));
    }

    @Test
    public void anOpenPairIsUnique() {
        okrs.hypothesis(keyResult, 1);

        assertRefused(Reason.ALREADY_LINKED, () -> okrs.hypothesis(keyResult, 1));

        okrs.hypothesis(keyResult, 2);
        okrs.hypothesis(okrs.keyResult(), 1);
        assertThat(stores.hypotheses().of(keyResult.id())).hasSize(2);
    }

    @Test
    public void anEndedBetMakesRoomForAnother() {
        Hypothesis first = okrs.hypothesis(keyResult, 1);
        stored(() -> stores.hypotheses().store(first.dropped("no time"), 0));

        Hypothesis second = okrs.hypothesis(keyResult, 1);
        stored(() -> stores.hypotheses().store(second.dropped("again"), 0));

        Hypothesis third = okrs.hypothesis(keyResult, 1);
        assertThat(stores.hypotheses().ofEpic(1))
                .extracting(Hypothesis::id)
                .containsExactly(third.id(), second.id(), first.id());
    }

    @Test
    public void beliefMovesByStepsBetweenNoneAndTen() {
        Hypothesis added = okrs.hypothesis(keyResult, 1);

        believe(added, BeliefChange.LESS);
        believe(added, BeliefChange.SAME);
        stored(() -> stores.hypotheses().believe(added.id(), 10, ADA));
        BeliefEntry last = believe(added, BeliefChange.MORE);

        assertThat(last).isEqualTo(new BeliefEntry(added.id(), 10, new CheckInId(77), ADA));
        assertThat(stores.hypotheses().beliefs(added.id()))
                .extracting(BeliefEntry::belief)
                .containsExactly(5, 4, 4, 10, 10);
        Hypothesis now = stores.hypotheses().find(added.id()).orElseThrow();
        assertThat(now.belief()).isEqualTo(10);
        assertThat(now.version()).isZero();
    }

    private BeliefEntry believe(Hypothesis hypothesis, BeliefChange change) {
        return stored(() -> stores.hypotheses().believe(hypothesis.id(), change, new CheckInId(77), ADA));
    }

    @Test
    public void evidenceIsReadNewestFirst() {
        Hypothesis added = okrs.hypothesis(keyResult, 1);
        Hypothesis other = okrs.hypothesis(keyResult, 2);

        Evidence first =
                stored(() -> stores.hypotheses().addEvidence(added.id(), EvidenceKind.OPINION, "note", null, ADA));
        Evidence second = stored(() -> stores.hypotheses()
                .addEvidence(
                        other.id(),
                        EvidenceKind.TEST,
                        "n".repeat(2000),
                        "https://example.org/" + "x".repeat(500),
                        ADA));

        assertThat(stores.hypotheses().evidence(added.id())).containsExactly(first);
        assertThat(stores.hypotheses().evidence(List.of(added.id(), other.id())))
                .containsExactly(second, first);
        assertThat(second.hypothesisId()).isEqualTo(other.id());
        assertThat(first.link()).isNull();
    }

    @Test
    public void theyAreReadByPlaceOldestFirst() {
        Hypothesis first = okrs.hypothesis(keyResult, 1);
        Hypothesis second = okrs.hypothesis(keyResult, 2);

        assertThat(stores.hypotheses().in(keyResult.cycleId())).containsExactly(first, second);
        assertThat(stores.hypotheses().in(keyResult.cycleId(), Set.of(keyResult.unitId())))
                .containsExactly(first, second);
        assertThat(stores.hypotheses().of(List.of(keyResult.id()))).containsExactly(first, second);
        assertThat(stores.hypotheses().beliefs(List.of(second.id(), first.id())))
                .extracting(BeliefEntry::hypothesisId)
                .containsExactly(first.id(), second.id());
    }
}
