package org.waypoint.okr.domain.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;

import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.fixture.HypothesisFixture;

public class EpicTrailRuleTest {
    private static final LocalDate PLACED = LocalDate.parse("2026-11-01");
    private static final LocalDate LATER = LocalDate.parse("2026-11-10");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static EpicSighting seen(EpicProgress progress, String resolvedOn) {
        return new EpicSighting(
                7, "SHOP-7", "Shorter forms", 100, progress, resolvedOn == null ? null : day(resolvedOn));
    }

    private static EpicFollowed look(HypothesisFixture bet, EpicProgress progress, String day) {
        return EpicTrailRule.follow(bet.build(), seen(progress, null), day(day));
    }

    /** The trail after looks at the given days, beginning on the day of the placement. */
    private static EpicTrail after(Object... progressAndDay) {
        EpicTrail trail = look(aBet(), EpicProgress.TO_DO, "2026-11-01").epic().trail();
        for (int i = 0; i < progressAndDay.length; i += 2) {
            trail = look(aBet().trailed(trail), (EpicProgress) progressAndDay[i], (String) progressAndDay[i + 1])
                    .epic()
                    .trail();
        }
        return trail;
    }

    @Test
    public void aBetStartsAndShipsOnTheDaysItsEpicDoes() {
        EpicTrail trail = after(EpicProgress.IN_PROGRESS, "2026-11-05", EpicProgress.DONE, "2026-11-20");

        assertThat(trail)
                .isEqualTo(new EpicTrail(100L, EpicProgress.DONE, day("2026-11-05"), day("2026-11-20"), null, null));
    }

    @Test
    public void eachStepIsNewsOnceOnly() {
        EpicFollowed started = look(aBet().trailed(after()), EpicProgress.IN_PROGRESS, "2026-11-05");
        EpicFollowed again = look(aBet().trailed(started.epic().trail()), EpicProgress.IN_PROGRESS, "2026-11-06");

        assertThat(started.started()).isTrue();
        assertThat(started.shipped()).isFalse();
        assertThat(again).isEqualTo(new EpicFollowed(started.epic(), false, false));
    }

    @Test
    public void aReopenedEpicRunsAgainAndShipsOnAnotherDay() {
        EpicTrail reopened = after(
                EpicProgress.IN_PROGRESS,
                "2026-11-05",
                EpicProgress.DONE,
                "2026-11-20",
                EpicProgress.IN_PROGRESS,
                "2026-11-22");
        EpicFollowed shipped = EpicTrailRule.follow(
                aBet().trailed(reopened).build(), seen(EpicProgress.DONE, "2026-11-20"), day("2026-11-25"));

        assertThat(reopened.shippedOn()).isNull();
        assertThat(reopened.startedOn()).isEqualTo("2026-11-05");
        assertThat(reopened.reopenedOn()).isEqualTo("2026-11-22");
        assertThat(shipped.shipped()).isTrue();
        assertThat(shipped.epic().trail().shippedOn())
                .as("the resolution was left from the first time")
                .isEqualTo("2026-11-25");
    }

    @Test
    public void whatIsFoundOutLateShippedOnTheDayOfTheResolution() {
        EpicFollowed shipped =
                EpicTrailRule.follow(aBet().trailed(after()).build(), seen(EpicProgress.DONE, "2026-11-08"), LATER);

        assertThat(shipped.shipped()).isTrue();
        assertThat(shipped.epic().trail().shippedOn()).isEqualTo("2026-11-08");
        assertThat(shipped.epic().trail().startedOn()).as("nobody saw it begin").isNull();
    }

    @Test
    public void aBetCannotShipBeforeItWasPlaced() {
        EpicFollowed shipped = EpicTrailRule.follow(aBet().build(), seen(EpicProgress.DONE, "2026-05-01"), PLACED);

        assertThat(shipped.shipped()).isTrue();
        assertThat(shipped.epic().trail().shippedOn()).isEqualTo(PLACED);
    }

    @Test
    public void aBetOfAnEarlierVersionIsTakenOverInSilence() {
        EpicFollowed running = look(aBet(), EpicProgress.IN_PROGRESS, "2026-11-10");
        EpicFollowed done = EpicTrailRule.follow(aBet().build(), seen(EpicProgress.DONE, "2026-11-03"), LATER);

        assertThat(running.started()).isFalse();
        assertThat(running.epic().trail().startedOn()).isNull();
        assertThat(done.shipped()).isFalse();
        assertThat(done.epic().trail().shippedOn()).isEqualTo("2026-11-03");
        assertThat(look(aBet(), EpicProgress.DONE, "2026-11-10").epic().trail().shippedOn())
                .isNull();
    }

    @Test
    public void aDeletedEpicLeavesWhatWasKnownOfIt() {
        Hypothesis shipped =
                aBet().trailed(after(EpicProgress.DONE, "2026-11-20")).build();

        EpicFollowed gone = EpicTrailRule.follow(shipped, null, day("2026-11-21"));
        Hypothesis kept = aBet().trailed(gone.epic().trail()).build();

        assertThat(gone.epic().lastKey()).isEqualTo("SHOP-7");
        assertThat(gone.epic().trail().goneOn()).isEqualTo("2026-11-21");
        assertThat(HypothesisLife.state(kept, EpicProgress.GONE)).isEqualTo(HypothesisState.SHIPPED);
        assertThat(EpicTrailRule.follow(kept, null, day("2026-11-22")).epic()).isEqualTo(kept.epic());
        assertThat(HypothesisLife.state(
                        aBet().trailed(after(EpicProgress.IN_PROGRESS, "2026-11-05"))
                                .build(),
                        EpicProgress.GONE))
                .as("deleted work does not go on")
                .isEqualTo(HypothesisState.PLACED);
    }

    @Test
    public void anEpicThatComesBackIsThereAgain() {
        EpicTrail gone = EpicTrailRule.follow(aBet().trailed(after()).build(), null, LATER)
                .epic()
                .trail();

        assertThat(look(aBet().trailed(gone), EpicProgress.TO_DO, "2026-11-11")
                        .epic()
                        .trail()
                        .isGone())
                .isFalse();
    }

    @Test
    public void aMoveKeepsTheNewKeyAndProject() {
        EpicSighting moved = new EpicSighting(7, "APP-3", "Shorter forms!", 200, EpicProgress.TO_DO, null);

        EpicReference epic = EpicTrailRule.follow(aBet().trailed(after()).build(), moved, LATER)
                .epic();

        assertThat(epic.lastKey()).isEqualTo("APP-3");
        assertThat(epic.lastSummary()).isEqualTo("Shorter forms!");
        assertThat(epic.trail().projectId()).isEqualTo(200);
    }

    @Test
    public void draftsAndEndedBetsAreNotDated() {
        for (HypothesisState state :
                new HypothesisState[] {HypothesisState.DRAFT, HypothesisState.DECIDED, HypothesisState.DROPPED}) {
            EpicFollowed followed = look(aBet().in(state), EpicProgress.DONE, "2026-11-01");

            assertThat(followed.shipped()).isFalse();
            assertThat(followed.epic().trail()).isEqualTo(new EpicTrail(100L, null, null, null, null, null));
        }
    }
}
