package org.waypoint.okr.app.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.app.checkin.CheckInFixture.belief;
import static org.waypoint.okr.app.checkin.CheckInFixture.input;
import static org.waypoint.okr.fixture.Company.refusals;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

/** Corrections, and the belief in bets that check-ins move. */
public class CheckInCorrectionTest {
    private final CheckInFixture checkIns = new CheckInFixture();
    private final Company company = checkIns.company;
    private final Bets bets = new Bets(company);

    @Test
    public void aCorrectionStandsInsteadAndDeletesNothing() {
        CheckInView wrong = checkIns.record("date", "2026-11-08", "value", 400);

        CheckInView right = checkIns.correct(wrong, "date", "2026-11-08", "value", 40);

        assertThat(checkIns.points()).containsExactly("2026-11-08 40 5");
        assertThat(checkIns.stored()).isEqualTo(2);
        assertThat(right.checkIn().supersedes()).isEqualTo(CheckInFixture.id(wrong));
        CheckInView old = checkIns.service.get(Company.BOB, CheckInFixture.id(wrong));
        assertThat(old.checkIn().supersededBy()).isEqualTo(CheckInFixture.id(right));
        assertThat(old.mayCorrect()).isFalse();
    }

    @Test
    public void aCorrectionSpeaksOfTheSameDayAndConfidenceUnlessItSaysOtherwise() {
        CheckInView wrong = checkIns.record("date", "2026-11-08", "value", 400, "confidence", 3);
        checkIns.record("date", "2026-11-15", "value", 50, "confidence", 9);

        checkIns.correct(wrong, "value", 40);

        assertThat(checkIns.points()).containsExactly("2026-11-08 40 3", "2026-11-15 50 9");
    }

    @Test
    public void whatWasCorrectedIsNotCorrectedAgain() {
        CheckInView wrong = checkIns.record("value", 400);
        checkIns.correct(wrong, "value", 40);

        assertThat(refusals(() -> checkIns.correct(wrong, "value", 41))).containsExactly("ALREADY_SUPERSEDED");
        assertThat(checkIns.stored()).isEqualTo(2);
    }

    @Test
    public void aCorrectionKeepsTheRulesOfACheckIn() {
        CheckInView wrong = checkIns.record("value", 400);

        assertThat(refusals(() -> checkIns.correct(wrong, "date", "2027-01-01", "value", "x")))
                .containsExactlyInAnyOrder("date DATE_IN_FUTURE", "value NOT_A_NUMBER");
        assertThat(refusals(
                        () -> checkIns.service.correct(FakeWorld.MEMBER, CheckInFixture.id(wrong), input("value", 1))))
                .containsExactly("FORBIDDEN");
        company.close();
        assertThat(refusals(() -> checkIns.correct(wrong, "value", 40))).containsExactly("CYCLE_CLOSED");
    }

    @Test
    public void aCheckInMovesBeliefByOneStep() {
        HypothesisView bet = bets.placed(checkIns.keyResult);

        CheckInView recorded = checkIns.record("value", 40, "beliefs", List.of(belief(id(bet), "MORE")));

        assertThat(beliefIn(bet)).isEqualTo(6);
        assertThat(recorded.beliefs()).containsExactly(new CheckInView.Belief(id(bet), 6));
    }

    @Test
    public void aCheckInMovesTheBeliefInABetByOneStepOnly() {
        HypothesisView bet = bets.placed(checkIns.keyResult);

        assertThat(refusals(() -> checkIns.record(
                        "value", 40, "beliefs", List.of(belief(id(bet), "MORE"), belief(id(bet), "MORE")))))
                .containsExactly("beliefs[1].hypothesisId SAID_TWICE");
        assertThat(beliefIn(bet)).isEqualTo(5);
    }

    @Test
    public void beliefStaysBetweenNothingAndCertain() {
        HypothesisView bet = bets.placed(checkIns.keyResult, Bets.EPIC, "belief", "10");
        bets.epic(8, EpicProgress.TO_DO);
        HypothesisView doubtful = bets.placed(checkIns.keyResult, 8, "belief", "0");

        checkIns.record("value", 40, "beliefs", List.of(belief(id(bet), "MORE"), belief(id(doubtful), "LESS")));

        assertThat(beliefIn(bet)).isEqualTo(10);
        assertThat(beliefIn(doubtful)).isZero();
    }

    @Test
    public void noCorrectionMovesABeliefASecondTime() {
        HypothesisView bet = bets.placed(checkIns.keyResult);
        CheckInView first = checkIns.record("value", 400, "beliefs", List.of(belief(id(bet), "LESS")));

        CheckInView second = checkIns.correct(first, "value", 40, "beliefs", List.of(belief(id(bet), "LESS")));
        checkIns.correct(second, "value", 41, "beliefs", List.of(belief(id(bet), "LESS")));

        assertThat(beliefIn(bet)).isEqualTo(4);
    }

    @Test
    public void aCorrectionMayAddABeliefThatWasForgotten() {
        HypothesisView bet = bets.placed(checkIns.keyResult);
        CheckInView first = checkIns.record("value", 400);

        checkIns.correct(first, "value", 40, "beliefs", List.of(belief(id(bet), "MORE")));

        assertThat(beliefIn(bet)).isEqualTo(6);
    }

    @Test
    public void onlyLiveBetsOfTheKeyResultAreBelievedIn() {
        HypothesisView elsewhere = bets.placed(company.keyResult("Another one"));

        assertThat(refusals(() -> checkIns.record(
                        "value", 40, "beliefs", List.of(belief(id(elsewhere), "MORE"), belief(99, "PERHAPS")))))
                .containsExactlyInAnyOrder(
                        "beliefs[0].hypothesisId UNKNOWN_REFERENCE",
                        "beliefs[1].hypothesisId UNKNOWN_REFERENCE",
                        "beliefs[1].change NOT_A_CHOICE");
        assertThat(checkIns.stored()).isZero();
        assertThat(beliefIn(elsewhere)).isEqualTo(5);
    }

    private int beliefIn(HypothesisView bet) {
        return bets.seenBy(Company.BOB, bet).hypothesis().belief();
    }

    private static long id(HypothesisView bet) {
        return Bets.id(bet).value();
    }
}
