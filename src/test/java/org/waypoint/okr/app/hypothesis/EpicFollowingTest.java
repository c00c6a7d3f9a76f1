package org.waypoint.okr.app.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.EpicTrail;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisShipped;
import org.waypoint.okr.domain.hypothesis.HypothesisStarted;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

public class EpicFollowingTest {
    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private final EpicFollowing following =
            new EpicFollowing(company.world.stores, company.world.jira, company.world.writing);
    private final KeyResult keyResult = company.keyResult("Orders finished");

    private EpicReference epic(HypothesisView bet) {
        return company.world
                .stores
                .hypotheses()
                .find(Bets.id(bet))
                .orElseThrow()
                .epic();
    }

    private long announced(Class<?> event) {
        return company.world.announced.stream().filter(event::isInstance).count();
    }

    private int reconcile() {
        List<Hypothesis> chunk = following.chunkAfter(null);
        return following.reconcile(chunk);
    }

    @Test
    public void theBetIsDatedAndAnnouncedOnceHoweverOftenTheEventComes() {
        HypothesisView bet = bets.placed(keyResult);

        bets.becomes(Bets.EPIC, EpicProgress.IN_PROGRESS);
        following.look(Bets.EPIC);
        following.look(Bets.EPIC);
        bets.becomes(Bets.EPIC, EpicProgress.DONE);
        following.look(Bets.EPIC);
        following.look(Bets.EPIC);

        assertThat(epic(bet).trail().startedOn()).isEqualTo(Company.TODAY);
        assertThat(epic(bet).trail().shippedOn()).isEqualTo(Company.TODAY);
        assertThat(announced(HypothesisStarted.class)).isEqualTo(1);
        assertThat(announced(HypothesisShipped.class)).isEqualTo(1);
        assertThat(reconcile()).isZero();
    }

    @Test
    public void aLostEventIsHealedToTheSameResult() {
        bets.epic(8, EpicProgress.TO_DO);
        HypothesisView heard = bets.placed(keyResult);
        HypothesisView lost = bets.placed(keyResult, 8);
        LocalDate yesterday = Company.TODAY.minusDays(1);
        for (long epic : new long[] {Bets.EPIC, 8}) {
            company.world.jira.withResolvedEpic(epic, "SHOP-" + epic, Company.SHOP, yesterday);
        }

        following.look(Bets.EPIC);
        int healed = reconcile();

        assertThat(healed).isEqualTo(1);
        assertThat(epic(lost).trail()).isEqualTo(epic(heard).trail());
        assertThat(announced(HypothesisShipped.class)).isEqualTo(2);
    }

    @Test
    public void aBetOnAnEpicInProgressRunsFromItsPlacement() {
        bets.becomes(Bets.EPIC, EpicProgress.IN_PROGRESS);

        HypothesisView bet = bets.placed(keyResult);

        assertThat(epic(bet).trail().startedOn()).isEqualTo(Company.TODAY);
        assertThat(bet.state()).isEqualTo(HypothesisState.RUNNING);
        assertThat(announced(HypothesisStarted.class)).isEqualTo(1);
    }

    @Test
    public void inAClosedCycleOnlyTheWordsOfTheEpicAreStillNoted() {
        HypothesisView bet = bets.placed(keyResult);
        bets.becomes(Bets.EPIC, EpicProgress.IN_PROGRESS);
        following.look(Bets.EPIC);
        company.close();
        company.world.announced.clear();

        company.world.jira.withEpic(Bets.EPIC, "APP-1", Company.SHOP, EpicProgress.DONE);
        following.look(Bets.EPIC);
        reconcile();

        assertThat(epic(bet).lastKey()).isEqualTo("APP-1");
        assertThat(epic(bet).trail().shippedOn()).isNull();
        assertThat(bets.seenBy(Company.BOB, bet).state()).isEqualTo(HypothesisState.RUNNING);
        assertThat(company.world.announced).isEmpty();
    }

    @Test
    public void aDeletedEpicKeepsItsLastWordsAndTheBetItsState() {
        bets.becomes(Bets.EPIC, EpicProgress.DONE);
        HypothesisView bet = bets.placed(keyResult);

        following.lose(Bets.EPIC);
        company.world.jira.withoutEpic(Bets.EPIC);

        assertThat(epic(bet).trail().isGone()).isTrue();
        assertThat(epic(bet).lastKey()).isEqualTo("SHOP-7");
        assertThat(bets.seenBy(Company.BOB, bet).state()).isEqualTo(HypothesisState.SHIPPED);
    }

    @Test
    public void aDeletedProjectTakesItsEpicsWithoutAnEventForEach() {
        HypothesisView bet = bets.placed(keyResult);
        bets.epic(8, EpicProgress.TO_DO);
        HypothesisView other = bets.placed(keyResult, 8);
        company.world.jira.withoutEpic(Bets.EPIC).withoutEpic(8);

        following.lookAtProject(Company.SHOP);

        assertThat(List.of(epic(bet), epic(other)))
                .allMatch(epic -> epic.trail().isGone());
    }

    @Test
    public void aMovedEpicIsFollowedIntoItsNewProject() {
        HypothesisView bet = bets.placed(keyResult);
        company.world.jira.withEpic(Bets.EPIC, "APP-1", 200, EpicProgress.IN_PROGRESS);

        following.look(Bets.EPIC);

        assertThat(epic(bet).lastKey()).isEqualTo("APP-1");
        assertThat(epic(bet).trail())
                .isEqualTo(new EpicTrail(200L, EpicProgress.IN_PROGRESS, Company.TODAY, null, null, null));
    }

    @Test
    public void followingDisturbsNobodyWhoEditsTheBet() {
        HypothesisView bet = bets.placed(keyResult);
        bets.becomes(Bets.EPIC, EpicProgress.IN_PROGRESS);
        following.look(Bets.EPIC);

        assertThat(bets.seenBy(Company.BOB, bet).hypothesis().version())
                .isEqualTo(bet.hypothesis().version());
    }

    @Test
    public void anIssueWithoutBetsIsLeftAlone() {
        following.look(4711);

        assertThat(company.world.announced).isEmpty();
    }
}
