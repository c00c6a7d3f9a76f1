package org.waypoint.okr.domain.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.time.LocalDate;
import java.util.Set;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResult;

public class HypothesisLifeTest {
    private static final LocalDate MID_NOVEMBER = LocalDate.parse("2026-11-15");

    @Test
    public void aPlacedBetFollowsItsEpic() {
        Hypothesis bet = aBet().build();

        assertThat(HypothesisLife.state(bet, EpicProgress.TO_DO)).isEqualTo(HypothesisState.PLACED);
        assertThat(HypothesisLife.state(bet, EpicProgress.IN_PROGRESS)).isEqualTo(HypothesisState.RUNNING);
        assertThat(HypothesisLife.state(bet, EpicProgress.DONE)).isEqualTo(HypothesisState.SHIPPED);
        assertThat(HypothesisLife.state(bet, EpicProgress.GONE)).isEqualTo(HypothesisState.PLACED);
    }

    @Test
    public void draftsAndDecidedBetsDoNotCareHowFarTheEpicIs() {
        assertThat(HypothesisLife.state(aBet().draft().build(), EpicProgress.DONE))
                .isEqualTo(HypothesisState.DRAFT);
        assertThat(HypothesisLife.state(aBet().in(HypothesisState.DECIDED).build(), EpicProgress.IN_PROGRESS))
                .isEqualTo(HypothesisState.DECIDED);
        assertThat(HypothesisLife.state(aBet().in(HypothesisState.DROPPED).build(), EpicProgress.DONE))
                .isEqualTo(HypothesisState.DROPPED);
    }

    @Test
    public void whatShippedWithoutMovingTheKeyResultIsMarked() {
        assertThat(shippedBadges("20", "25")).containsExactly(Badge.SHIPPED_NOT_MOVED);
        assertThat(shippedBadges("20", "30")).isEmpty();
        assertThat(shippedBadges("20", "5")).containsExactly(Badge.SHIPPED_NOT_MOVED);
    }

    @Test
    public void aPredictedFallIsMovedByAFall() {
        Hypothesis bet = aBet().predicting("-10", "-20").build();
        KeyResult fallen = aKeyResult()
                .from("100", "50")
                .measured("2026-10-20", "90")
                .measured("2026-11-10", "80")
                .withId(1);

        assertThat(HypothesisLife.badges(bet, HypothesisState.SHIPPED, fallen, MID_NOVEMBER))
                .isEmpty();
        assertThat(HypothesisLife.changeSincePlacement(bet, fallen)).isEqualByComparingTo("-10");
    }

    @Test
    public void theChangeStartsWithTheValueOnTheDayOfPlacing() {
        KeyResult measured = aKeyResult()
                .from("0", "100")
                .measured("2026-10-20", "20")
                .measured("2026-11-05", "30")
                .measured("2026-11-12", "45")
                .withId(1);

        assertThat(HypothesisLife.changeSincePlacement(aBet().build(), measured))
                .isEqualByComparingTo("25");
    }

    @Test
    public void withoutAValueOnThatDayItStartsWithTheBaseline() {
        KeyResult late =
                aKeyResult().from("10", "50").measured("2026-11-12", "45").withId(1);

        assertThat(HypothesisLife.changeSincePlacement(aBet().build(), late)).isEqualByComparingTo("35");
    }

    @Test
    public void nothingMeasuredOrNothingPlacedIsNoChange() {
        assertThat(HypothesisLife.changeSincePlacement(
                        aBet().build(), aKeyResult().from("0", "100").withId(1)))
                .isNull();
        assertThat(HypothesisLife.changeSincePlacement(
                        aBet().draft().build(),
                        aKeyResult()
                                .from("0", "100")
                                .measured("2026-11-12", "45")
                                .withId(1)))
                .isNull();
    }

    @Test
    public void aVerdictIsDueFromTheSignalDateAndOverdueAWeekLater() {
        Hypothesis bet = aBet().knownBy("2026-11-08").build();

        assertThat(isDue(bet, "2026-11-07")).isFalse();
        assertThat(isDue(bet, "2026-11-08")).isTrue();
        assertThat(isOverdue(bet, "2026-11-15")).isFalse();
        assertThat(isOverdue(bet, "2026-11-16")).isTrue();
    }

    @Test
    public void nobodyOwesAVerdictOnWhatIsNoLongerOrNotYetLive() {
        Hypothesis bet = aBet().knownBy("2026-10-01").build();

        for (HypothesisState state : Set.of(HypothesisState.DRAFT, HypothesisState.DECIDED, HypothesisState.DROPPED)) {
            assertThat(HypothesisLife.isVerdictDue(bet, state, MID_NOVEMBER)).isFalse();
            assertThat(HypothesisLife.badges(
                            bet, state, aKeyResult().from("0", "100").withId(1), MID_NOVEMBER))
                    .isEmpty();
        }
    }

    private static Set<Badge> shippedBadges(String before, String after) {
        KeyResult keyResult = aKeyResult()
                .from("0", "100")
                .measured("2026-10-20", before)
                .measured("2026-11-10", after)
                .withId(1);
        return HypothesisLife.badges(aBet().build(), HypothesisState.SHIPPED, keyResult, MID_NOVEMBER);
    }

    private static boolean isDue(Hypothesis bet, String day) {
        return HypothesisLife.isVerdictDue(bet, HypothesisState.PLACED, LocalDate.parse(day));
    }

    private static boolean isOverdue(Hypothesis bet, String day) {
        return HypothesisLife.badges(
                        bet,
                        HypothesisState.RUNNING,
                        aKeyResult().from("0", "100").withId(1),
                        LocalDate.parse(day))
                .contains(Badge.VERDICT_OVERDUE);
    }
}
