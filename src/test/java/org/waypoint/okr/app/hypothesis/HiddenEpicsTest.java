package org.waypoint.okr.app.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

/** Who sees what of an epic, and the key results it could bet on. */
public class HiddenEpicsTest {
    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private final KeyResult keyResult = company.keyResult("Orders finished");

    private static void isHidden(EpicView epic) {
        assertThat(epic.hidden()).isTrue();
        assertThat(epic.key()).isNull();
        assertThat(epic.summary()).isNull();
        assertThat(epic.statusName()).isNull();
    }

    @Test
    public void whoMayBrowseTheIssueSeesItsWords() {
        EpicView epic = bets.seenBy(FakeWorld.MEMBER, bets.placed(keyResult)).epic();

        assertThat(epic).isEqualTo(new EpicView(false, false, "SHOP-7", "Summary of SHOP-7", "TO_DO"));
    }

    @Test
    public void whoMayNotSeesABetWithoutThem() {
        HypothesisView bet = bets.placed(keyResult);
        bets.becomes(Bets.EPIC, EpicProgress.DONE);

        HypothesisView seen = bets.seenBy(FakeWorld.OUTSIDER, bet);

        isHidden(seen.epic());
        assertThat(seen.epic().gone()).isFalse();
        assertThat(seen.state()).isEqualTo(HypothesisState.SHIPPED);
        assertThat(seen.mayEdit()).isFalse();
        assertThat(bets.service.ofKeyResult(FakeWorld.OUTSIDER, keyResult.id())).hasSize(1);
    }

    @Test
    public void checkingInDoesNotOpenTheEpic() {
        HypothesisView bet = bets.placed(keyResult);

        HypothesisView seen = bets.seenBy(Company.EVE, bet);

        isHidden(seen.epic());
        assertThat(seen.mayEdit()).isTrue();
    }

    @Test
    public void aDeletedEpicIsRememberedByThoseWhoKnewIt() {
        EpicView remembered = new EpicView(false, true, "SHOP-7", "Summary of SHOP-7", null);
        HypothesisView bet = bets.placed(keyResult);
        company.world.jira.withoutEpic(Bets.EPIC);

        assertThat(bets.seenBy(Company.BOB, bet).epic()).isEqualTo(remembered);
        isHidden(bets.seenBy(Company.EVE, bet).epic());
        company.world.jira.letBrowse("eve", Company.SHOP);
        assertThat(bets.seenBy(Company.EVE, bet).epic()).isEqualTo(remembered);
        HypothesisView member = bets.seenBy(FakeWorld.MEMBER, bet);
        isHidden(member.epic());
        assertThat(member.epic().gone()).isTrue();
        assertThat(member.state()).isEqualTo(HypothesisState.PLACED);
    }

    @Test
    public void whoMayEditTheEpicsIsAskedOnceForAllOfThem() {
        company.world.jira.letEdit("member", Company.SHOP);
        for (long epic = 20; epic < 25; epic++) {
            bets.epic(epic, EpicProgress.TO_DO);
            bets.placed(keyResult, epic);
        }
        company.world.jira.asked.clear();

        assertThat(bets.service.ofKeyResult(FakeWorld.MEMBER, keyResult.id()))
                .hasSize(5)
                .allMatch(HypothesisView::mayEdit);
        assertThat(company.world.jira.asked).containsExactly("editable");
    }

    @Test
    public void betsOfAnIssueThatMayNotBeSeenAreNotFound() {
        bets.placed(keyResult);

        assertThat(refusals(() -> bets.service.ofIssue(FakeWorld.OUTSIDER, "SHOP-7")))
                .containsExactly("NOT_FOUND");
        assertThat(refusals(() -> bets.service.choices(FakeWorld.OUTSIDER, "SHOP-7", Input.of(Map.of()))))
                .containsExactly("NOT_FOUND");
        assertThat(bets.service.mayCarryHypotheses(FakeWorld.OUTSIDER, "SHOP-7"))
                .isFalse();
        assertThat(bets.service.mayCarryHypotheses(FakeWorld.ANONYMOUS, "SHOP-7"))
                .isFalse();
        assertThat(bets.service.mayCarryHypotheses(FakeWorld.MEMBER, "SHOP-7")).isTrue();
    }

    @Test
    public void keyResultsToBetOnAreFoundByTheirTitle() {
        company.keyResult("Returns avoided");
        bets.placed(keyResult);

        List<KeyResultChoice> found = choices(FakeWorld.MEMBER, Map.of("q", "orders"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).title()).isEqualTo("Orders finished");
        assertThat(found.get(0).unitName()).isEqualTo("Shop");
        assertThat(found.get(0).alreadyLinked()).isTrue();
        assertThat(choices(FakeWorld.MEMBER, Map.of())).hasSize(2);
    }

    @Test
    public void aClosedCycleOffersNothingToBetOn() {
        company.close();

        assertThat(choices(FakeWorld.MEMBER, Map.of())).isEmpty();
    }

    @Test
    public void epicsAreOfferedToThoseWhoMaySeeThem() {
        assertThat(bets.service.epics(FakeWorld.MEMBER, Input.of(Map.of("q", "SHOP"))))
                .extracting(epic -> epic.key())
                .containsExactly("SHOP-7");
        assertThat(bets.service.epics(FakeWorld.OUTSIDER, Input.of(Map.of()))).isEmpty();
    }

    private List<KeyResultChoice> choices(Actor actor, Map<String, ?> query) {
        return bets.service.choices(actor, "SHOP-7", Input.of(query));
    }
}
