package org.waypoint.okr.app.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Bets.sentence;
import static org.waypoint.okr.fixture.Company.refusals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.HypothesisPlaced;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

/** From a first thought to a placed bet. */
public class PlacingHypothesesTest {
    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private final KeyResult keyResult = company.keyResult("Orders finished");

    private HypothesisView update(HypothesisView bet, Object... fields) {
        return bets.service.update(Company.BOB, Bets.id(bet), input(bet, fields));
    }

    private Input input(HypothesisView bet, Object... fields) {
        return Input.of(withVersion(bet, Map.of(), fields));
    }

    private static Map<String, Object> withVersion(HypothesisView bet, Map<String, Object> first, Object... fields) {
        Map<String, Object> raw = new LinkedHashMap<>(first);
        for (int i = 0; i < fields.length; i += 2) {
            raw.put((String) fields[i], fields[i + 1]);
        }
        raw.put("version", BigDecimal.valueOf(bet.hypothesis().version()));
        return raw;
    }

    @Test
    public void theWholeSentenceIsPlacedAtOnce() {
        HypothesisView bet = bets.placed(keyResult);

        assertThat(bet.state()).isEqualTo(HypothesisState.PLACED);
        assertThat(bet.hypothesis().placedOn()).isEqualTo(Company.TODAY);
        assertThat(bet.hypothesis().epic().lastKey()).isEqualTo("SHOP-7");
        assertThat(bet.beliefs()).extracting(BeliefEntry::belief).containsExactly(5);
        assertThat(company.world.announced).hasSize(1).first().isInstanceOf(HypothesisPlaced.class);
    }

    @Test
    public void aFirstThoughtIsADraftUntilTheSentenceIsWhole() {
        HypothesisView draft = bets.draft(keyResult, Bets.EPIC);
        assertThat(draft.state()).isEqualTo(HypothesisState.DRAFT);
        assertThat(draft.hypothesis().placedOn()).isNull();

        HypothesisView placed =
                bets.service.update(Company.BOB, Bets.id(draft), Input.of(withVersion(draft, sentence())));

        assertThat(placed.state()).isEqualTo(HypothesisState.PLACED);
        assertThat(placed.hypothesis().placedOn()).isEqualTo(Company.TODAY);
    }

    @Test
    public void aWholeSentenceMayStayADraft() {
        assertThat(bets.placed(keyResult, Bets.EPIC, "state", "DRAFT").state()).isEqualTo(HypothesisState.DRAFT);
    }

    @Test
    public void placingNeedsEveryPart() {
        assertThat(refusals(() -> bets.create(
                        Company.BOB, keyResult, Map.of("issueKey", "SHOP-7", "weBelieve", "it", "state", "PLACED"))))
                .containsExactlyInAnyOrder(
                        "forWhom REQUIRED",
                        "willDo REQUIRED",
                        "predictedLow REQUIRED",
                        "predictedHigh REQUIRED",
                        "signal REQUIRED",
                        "signalDate REQUIRED");
    }

    @Test
    public void everyOffendingFieldIsNamedAtOnce() {
        assertThat(refusals(() -> bets.placed(
                        keyResult,
                        404,
                        "predictedLow",
                        "little",
                        "signalDate",
                        "later",
                        "belief",
                        "11",
                        "weBelieve",
                        "x".repeat(451),
                        "state",
                        "SHIPPED",
                        "score",
                        "1")))
                .containsExactlyInAnyOrder(
                        "issueKey UNKNOWN_ISSUE",
                        "predictedLow NOT_A_NUMBER",
                        "signalDate NOT_A_DATE",
                        "belief OUT_OF_RANGE",
                        "weBelieve TOO_LONG",
                        "state NOT_A_CHOICE",
                        "score UNKNOWN_FIELD");
    }

    @Test
    public void aPlacedBetIsNoDraftAgainAndKeepsTheDayOfItsPlacing() {
        HypothesisView bet = bets.placed(keyResult);

        HypothesisView changed = update(bet, "state", "DRAFT", "forWhom", "everybody");

        assertThat(changed.state()).isEqualTo(HypothesisState.PLACED);
        assertThat(changed.hypothesis().placedOn()).isEqualTo(bet.hypothesis().placedOn());
        assertThat(changed.hypothesis().statement().forWhom()).isEqualTo("everybody");
        assertThat(changed.hypothesis().statement().signal()).isEqualTo("fewer carts are left");
        assertThat(refusals(() -> update(changed, "signal", ""))).containsExactly("signal REQUIRED");
    }

    @Test
    public void beliefThatIsEditedIsNotedInItsHistory() {
        HypothesisView bet = bets.placed(keyResult);

        HypothesisView changed = update(bet, "belief", "8");

        assertThat(changed.hypothesis().belief()).isEqualTo(8);
        assertThat(changed.beliefs()).extracting(BeliefEntry::belief).containsExactly(5, 8);
    }

    @Test
    public void anEditThatMissedAnotherIsRefused() {
        HypothesisView bet = bets.placed(keyResult);
        update(bet, "forWhom", "everybody");

        assertThat(refusals(() -> update(bet, "forWhom", "nobody"))).containsExactly("CHANGED_MEANWHILE");
        assertThat(refusals(
                        () -> bets.service.update(Company.BOB, Bets.id(bet), Input.of(Map.of("forWhom", "nobody")))))
                .containsExactly("version VERSION_MISSING");
    }

    @Test
    public void anEpicBetsOnceOnAKeyResultWhileTheBetIsOpen() {
        HypothesisView bet = bets.placed(keyResult);

        assertThat(refusals(() -> bets.placed(keyResult))).containsExactly("ALREADY_LINKED");
        bets.placed(company.keyResult("Another one"));
        bets.service.drop(Company.BOB, Bets.id(bet), input(bet, "reason", "Too small"));
        assertThat(refusals(() -> bets.placed(keyResult))).isEmpty();
    }

    /** A form that was refused is shown once more with what was typed, whatever the reason. */
    @Test
    public void whatABetWouldBeAboutIsToldEvenWhenItIsRefused() {
        bets.placed(keyResult);

        assertThat(refusals(() -> bets.service.draft(Company.BOB, keyResult.id(), "SHOP-7")))
                .containsExactly("ALREADY_LINKED");
        assertThat(bets.service.subject(Company.BOB, keyResult.id(), "SHOP-7").keyResult())
                .isEqualTo(company.stored(keyResult));
        assertThat(refusals(() -> bets.service.subject(FakeWorld.OUTSIDER, keyResult.id(), "SHOP-7")))
                .containsExactly("NOT_FOUND");
    }

    @Test
    public void onlyIssuesOfTheChosenTypesCarryBets() {
        company.settings(FocusLimits.defaults(), List.of("10001"));

        assertThat(refusals(() -> bets.placed(keyResult))).containsExactly("issueKey ISSUE_TYPE_NOT_ALLOWED");
        assertThat(bets.service.mayCarryHypotheses(FakeWorld.MEMBER, "SHOP-7")).isFalse();
    }

    @Test
    public void aHardLimitOfLiveBetsIsKept() {
        company.settings(new FocusLimits(1, 3, 5, 5, 1, true), List.of());
        bets.placed(keyResult);
        bets.epic(8, EpicProgress.TO_DO);

        assertThat(refusals(() -> bets.placed(keyResult, 8))).containsExactly("TOO_MANY_HYPOTHESES");
    }

    @Test
    public void aDraftTakesNoRoomUntilItIsPlaced() {
        company.settings(new FocusLimits(1, 3, 5, 5, 1, true), List.of());
        HypothesisView live = bets.placed(keyResult);
        bets.epic(8, EpicProgress.TO_DO);
        HypothesisView draft = bets.draft(keyResult, 8);

        assertThat(refusals(() ->
                        bets.service.update(Company.BOB, Bets.id(draft), Input.of(withVersion(draft, sentence())))))
                .containsExactly("TOO_MANY_HYPOTHESES");
        assertThat(refusals(() -> update(live, "forWhom", "everybody"))).isEmpty();
    }

    @Test
    public void onlyPlacingABetIsAnnouncedAsSuch() {
        HypothesisView draft = bets.draft(keyResult, Bets.EPIC);
        HypothesisView placed =
                bets.service.update(Company.BOB, Bets.id(draft), Input.of(withVersion(draft, sentence())));
        assertThat(company.world.announced).hasSize(2).allMatch(HypothesisPlaced.class::isInstance);
        company.world.announced.clear();

        update(placed, "forWhom", "everybody");

        assertThat(company.world.announced).isEmpty();
    }

    @Test
    public void aClosedCycleTakesNoBets() {
        company.close();

        assertThat(refusals(() -> bets.placed(keyResult))).containsExactly("CYCLE_CLOSED");
    }

    @Test
    public void whoMayEditTheEpicMayBetWithIt() {
        company.world.jira.withProject(200, "APP").letManage("member", 200);
        company.world.jira.withEpic(20, "APP-1", 200, EpicProgress.TO_DO);

        assertThat(refusals(() -> bets.create(FakeWorld.MEMBER, keyResult, Map.of("issueKey", "APP-1"))))
                .isEmpty();
        assertThat(refusals(() -> bets.create(FakeWorld.MEMBER, keyResult, Map.of("issueKey", "SHOP-7"))))
                .containsExactly("FORBIDDEN");
    }

    @Test
    public void anEpicThatMayNotBeSeenIsUnknown() {
        company.world.jira.withProject(300, "SECRET").withEpic(30, "SECRET-1", 300, EpicProgress.TO_DO);

        assertThat(refusals(() -> bets.create(Company.BOB, keyResult, Map.of("issueKey", "SECRET-1"))))
                .containsExactly("issueKey UNKNOWN_ISSUE");
        assertThat(refusals(() -> bets.create(FakeWorld.MEMBER, keyResult, Map.of("issueKey", "SECRET-1"))))
                .containsExactly("FORBIDDEN");
    }
}
