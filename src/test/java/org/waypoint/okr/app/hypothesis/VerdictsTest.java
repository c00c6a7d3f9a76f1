package org.waypoint.okr.app.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.hypothesis.Badge;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictRecorded;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

/** A bet runs, ships, gathers evidence, and somebody decides. */
public class VerdictsTest {
    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private final KeyResult keyResult = company.keyResult("Orders finished");

    private static Map<String, Object> verdict(HypothesisView bet, String nextStep) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("verdict", "PARTLY");
        fields.put("observedChange", new BigDecimal("4"));
        fields.put("learned", "Forms were not the reason");
        fields.put("evidenceKind", "LAUNCH_DATA");
        fields.put("nextStep", nextStep);
        fields.put("version", BigDecimal.valueOf(bet.hypothesis().version()));
        return fields;
    }

    private HypothesisView decide(Actor actor, HypothesisView bet, String nextStep) {
        return bets.service.giveVerdict(actor, Bets.id(bet), Input.of(verdict(bet, nextStep)));
    }

    private HypothesisView drop(HypothesisView bet) {
        return bets.service.drop(
                Company.BOB,
                Bets.id(bet),
                Input.of(Map.of(
                        "reason",
                        "Too small",
                        "version",
                        BigDecimal.valueOf(bet.hypothesis().version()))));
    }

    @Test
    public void aPlacedBetRunsAndShipsWithItsEpicAndNobodyNeedsToSaySo() {
        HypothesisView bet = bets.placed(keyResult);

        bets.becomes(Bets.EPIC, EpicProgress.IN_PROGRESS);
        assertThat(bets.seenBy(Company.BOB, bet).state()).isEqualTo(HypothesisState.RUNNING);
        bets.becomes(Bets.EPIC, EpicProgress.DONE);
        assertThat(bets.seenBy(Company.BOB, bet).state()).isEqualTo(HypothesisState.SHIPPED);
        assertThat(bets.seenBy(Company.BOB, bet).hypothesis().verdict()).isNull();
    }

    @Test
    public void whatShippedAndDidNotMoveAnythingIsMarkedUntilItMoves() {
        company.measured(keyResult, "2026-11-01", "20");
        HypothesisView bet = bets.placed(keyResult);
        bets.becomes(Bets.EPIC, EpicProgress.DONE);

        assertThat(bets.seenBy(Company.BOB, bet).badges()).containsExactly(Badge.SHIPPED_NOT_MOVED);
        company.measured(keyResult, "2026-11-20", "35");
        assertThat(bets.seenBy(Company.BOB, bet).badges()).isEmpty();
        assertThat(bets.seenBy(Company.BOB, bet).observedChange()).isEqualByComparingTo("15");
    }

    @Test
    public void aVerdictIsDueOnItsDayAndOverdueAWeekLater() {
        HypothesisView due = bets.placed(keyResult, Bets.EPIC, "signalDate", "2026-11-15");
        bets.epic(8, EpicProgress.TO_DO);
        HypothesisView overdue = bets.placed(keyResult, 8, "signalDate", "2026-11-07");

        assertThat(due.verdictDue()).isTrue();
        assertThat(due.badges()).isEmpty();
        assertThat(overdue.badges()).containsExactly(Badge.VERDICT_OVERDUE);
    }

    @Test
    public void aPersonsVerdictIsKeptWithWhatWasLearned() {
        HypothesisView decided = decide(Company.EVE, bets.placed(keyResult), "RETIRE");

        assertThat(decided.state()).isEqualTo(HypothesisState.DECIDED);
        assertThat(decided.hypothesis().verdict().verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(decided.hypothesis().verdict().nextStep()).isEqualTo(NextStep.RETIRE);
        assertThat(decided.hypothesis().verdict().given().userKey()).isEqualTo("eve");
        assertThat(decided.mayEdit()).isFalse();
        assertThat(company.world.announced).hasAtLeastOneElementOfType(VerdictRecorded.class);
    }

    @Test
    public void onlyAPlacedBetIsJudgedAndOnlyOnce() {
        HypothesisView draft = bets.draft(keyResult, Bets.EPIC);
        HypothesisView decided = decide(Company.BOB, bets.placed(company.keyResult("Other")), "PERSEVERE");

        assertThat(refusals(() -> decide(Company.BOB, draft, "RETIRE"))).containsExactly("NOT_YET_PLACED");
        assertThat(refusals(() -> decide(Company.BOB, decided, "RETIRE"))).containsExactly("ALREADY_DECIDED");
        assertThat(refusals(() -> drop(decided))).containsExactly("ALREADY_DECIDED");
    }

    @Test
    public void aVerdictSaysWhatWasLearnedAndWhatFollows() {
        HypothesisView bet = bets.placed(keyResult);

        assertThat(refusals(() -> bets.service.giveVerdict(
                        Company.BOB, Bets.id(bet), Input.of(Map.of("verdict", "MAYBE", "observedChange", "much")))))
                .containsExactlyInAnyOrder(
                        "verdict NOT_A_CHOICE",
                        "observedChange NOT_A_NUMBER",
                        "learned REQUIRED",
                        "evidenceKind REQUIRED",
                        "nextStep REQUIRED",
                        "version VERSION_MISSING");
    }

    @Test
    public void aPivotStartsAsADraftThatPointsBack() {
        HypothesisView bet = bets.placed(keyResult);

        decide(Company.BOB, bet, "PIVOT");

        List<HypothesisView> all = bets.service.ofIssue(Company.BOB, "SHOP-7");
        assertThat(all).hasSize(2);
        HypothesisView pivot = all.get(0);
        assertThat(pivot.state()).isEqualTo(HypothesisState.DRAFT);
        assertThat(pivot.hypothesis().pivotOf()).isEqualTo(Bets.id(bet));
        assertThat(pivot.hypothesis().statement()).isEqualTo(bet.hypothesis().statement());
        assertThat(pivot.hypothesis().placedOn()).isNull();
    }

    @Test
    public void aBetIsGivenUpWithAReason() {
        HypothesisView bet = bets.placed(keyResult);

        assertThat(refusals(() -> bets.service.drop(Company.BOB, Bets.id(bet), Input.of(Map.of()))))
                .containsExactlyInAnyOrder("reason REQUIRED", "version VERSION_MISSING");
        HypothesisView dropped = drop(bet);

        assertThat(dropped.state()).isEqualTo(HypothesisState.DROPPED);
        assertThat(dropped.hypothesis().dropReason()).isEqualTo("Too small");
    }

    @Test
    public void evidenceIsGatheredNewestFirst() {
        HypothesisView bet = bets.placed(keyResult);
        evidence(Company.BOB, bet, Map.of("kind", "OPINION", "note", "Sounds right"));
        evidence(Company.BOB, bet, Map.of("kind", "TEST", "note", "8 of 10", "link", "https://example.org/test"));

        assertThat(bets.seenBy(FakeWorld.MEMBER, bet).evidence())
                .extracting(Evidence::kind)
                .containsExactly(EvidenceKind.TEST, EvidenceKind.OPINION);
    }

    @Test
    public void evidenceNeedsAKindANoteAndAnHonestLink() {
        HypothesisView bet = bets.placed(keyResult);

        assertThat(refusals(() -> evidence(Company.BOB, bet, Map.of("link", "javascript:alert(1)"))))
                .containsExactlyInAnyOrder("kind REQUIRED", "note REQUIRED", "link NOT_A_LINK");
        assertThat(refusals(() -> evidence(FakeWorld.MEMBER, bet, Map.of("kind", "TEST", "note", "x"))))
                .containsExactly("FORBIDDEN");
    }

    private Evidence evidence(Actor actor, HypothesisView bet, Map<String, ?> fields) {
        return bets.service.addEvidence(actor, Bets.id(bet), Input.of(fields));
    }
}
