package org.waypoint.okr.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.fake.FakeEpicIndex;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

public class EpicSearchServiceTest {
    private static final Searcher BOB = new Searcher(Company.BOB, false);

    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private final FakeEpicIndex index = new FakeEpicIndex(company.world.jira);
    private final EpicSearchService service =
            new EpicSearchService(company.world.stores, company.world.jira.host(), index, company.world.today);
    private final Objective objective = company.objective("Sell more");
    private final KeyResult keyResult = company.keyResult(objective, "Orders, finished");

    private List<Long> ask(EpicQuestion question, String... arguments) {
        return service.epics(BOB, question, List.of(arguments));
    }

    private List<String> complaints(EpicQuestion question, String... arguments) {
        return service.complaints(BOB, question, List.of(arguments)).stream()
                .map(Complaint::textKey)
                .toList();
    }

    private String id() {
        return String.valueOf(keyResult.id().value());
    }

    private void drop(HypothesisView bet) {
        bets.service.drop(
                Company.BOB,
                Bets.id(bet),
                Input.of(Map.of(
                        "reason",
                        "No",
                        "version",
                        BigDecimal.valueOf(bet.hypothesis().version()))));
    }

    @Test
    public void aKeyResultIsNamedByItsIdOrItsTitleAndDroppedBetsAreLeftOut() {
        bets.placed(keyResult);
        bets.epic(8, EpicProgress.TO_DO);
        bets.draft(keyResult, 8);
        bets.epic(9, EpicProgress.TO_DO);
        drop(bets.placed(keyResult, 9));

        assertThat(ask(EpicQuestion.OF_KEY_RESULT, id())).containsExactly(7L, 8L);
        assertThat(ask(EpicQuestion.OF_KEY_RESULT, " orders, FINISHED ")).containsExactly(7L, 8L);
    }

    @Test
    public void anUnknownKeyResultIsNamedInTheComplaintAndFindsNothing() {
        assertThat(complaints(EpicQuestion.OF_KEY_RESULT, "Orders")).containsExactly("okr.jql.unknown-key-result");
        assertThat(complaints(EpicQuestion.OF_KEY_RESULT, "999")).containsExactly("okr.jql.unknown-key-result");
        assertThat(ask(EpicQuestion.OF_KEY_RESULT, "999")).isEmpty();
        assertThat(complaints(EpicQuestion.OF_KEY_RESULT, id())).isEmpty();
    }

    @Test
    public void anObjectiveBringsTheEpicsOfAllItsKeyResultsOnce() {
        KeyResult second = company.keyResult(objective, "Returns");
        company.keyResult("Elsewhere");
        bets.placed(keyResult);
        bets.placed(second);
        bets.epic(8, EpicProgress.TO_DO);
        bets.placed(second, 8);

        String id = String.valueOf(objective.id().value());
        assertThat(ask(EpicQuestion.OF_OBJECTIVE, id)).containsExactly(7L, 8L);
        assertThat(complaints(EpicQuestion.OF_OBJECTIVE, "Sell more")).containsExactly("okr.jql.unknown-objective");
    }

    @Test
    public void aStateFollowsTheEpicAndACycleCanBeNamed() {
        bets.placed(keyResult);
        bets.becomes(Bets.EPIC, EpicProgress.IN_PROGRESS);
        company.cycle("Q3", "2026-07-01", "2026-09-30", CyclePhase.CLOSED);

        assertThat(ask(EpicQuestion.IN_STATE, "running")).containsExactly(7L);
        assertThat(ask(EpicQuestion.IN_STATE, "RUNNING", "q4")).containsExactly(7L);
        assertThat(ask(EpicQuestion.IN_STATE, "RUNNING", "Q3")).isEmpty();
        assertThat(ask(EpicQuestion.IN_STATE, "PLACED")).isEmpty();
    }

    @Test
    public void aWrongStateAndAWrongCycleAreBothTold() {
        List<Complaint> complaints = service.complaints(BOB, EpicQuestion.IN_STATE, List.of("LOST", "Q9"));

        assertThat(complaints)
                .containsExactly(
                        Complaint.of(
                                "okr.jql.unknown-state", "LOST", "DRAFT, PLACED, RUNNING, SHIPPED, DECIDED, DROPPED"),
                        Complaint.of("okr.jql.unknown-cycle", "Q9", "Q4"));
    }

    @Test
    public void epicsWithoutAKeyResultAreThoseWithoutAnOpenBet() {
        bets.epic(8, EpicProgress.TO_DO);
        bets.epic(9, EpicProgress.TO_DO);
        bets.draft(keyResult, 8);
        drop(bets.placed(keyResult, 9));

        assertThat(ask(EpicQuestion.WITHOUT_KEY_RESULT)).containsExactly(9L, 7L);
        assertThat(ask(EpicQuestion.WITHOUT_KEY_RESULT, "shop")).containsExactly(9L, 7L);
        assertThat(complaints(EpicQuestion.WITHOUT_KEY_RESULT, "NONE")).containsExactly("okr.jql.unknown-project");
    }

    @Test
    public void epicsThatTheSearcherMayNotBrowseAreNotEvenCounted() {
        Searcher outsider = new Searcher(FakeWorld.OUTSIDER, false);

        assertThat(service.epics(outsider, EpicQuestion.WITHOUT_KEY_RESULT, List.of()))
                .isEmpty();
        assertThat(service.epics(new Searcher(FakeWorld.OUTSIDER, true), EpicQuestion.WITHOUT_KEY_RESULT, List.of()))
                .containsExactly(7L);
        assertThat(service.complaints(outsider, EpicQuestion.WITHOUT_KEY_RESULT, List.of("SHOP")))
                .extracting(Complaint::textKey)
                .containsExactly("okr.jql.unknown-project");
    }

    @Test
    public void moreEpicsThanAListTakesAskForAProject() {
        company.world.jira.letBrowse("bob", Company.SHOP);
        index.claim(EpicsWithoutKeyResult.MOST + 1L);

        assertThat(complaints(EpicQuestion.WITHOUT_KEY_RESULT)).containsExactly("okr.jql.too-many-epics");
    }

    @Test
    public void whatShippedAndDidNotMoveAnythingIsFound() {
        company.measured(keyResult, "2026-11-01", "20");
        bets.placed(keyResult);
        bets.becomes(Bets.EPIC, EpicProgress.DONE);
        assertThat(ask(EpicQuestion.SHIPPED_NOT_MOVED)).containsExactly(7L);

        company.measured(keyResult, "2026-11-20", "45");
        assertThat(ask(EpicQuestion.SHIPPED_NOT_MOVED)).isEmpty();
    }

    @Test
    public void aVisitorFindsNothingAndHearsNoComplaint() {
        bets.placed(keyResult);
        Searcher visitor = new Searcher(FakeWorld.ANONYMOUS, false);

        assertThat(service.epics(visitor, EpicQuestion.OF_KEY_RESULT, List.of(id())))
                .isEmpty();
        assertThat(service.complaints(visitor, EpicQuestion.OF_KEY_RESULT, List.of("999")))
                .isEmpty();
        assertThat(service.epics(new Searcher(FakeWorld.ANONYMOUS, true), EpicQuestion.OF_KEY_RESULT, List.of(id())))
                .containsExactly(7L);
    }

    @Test
    public void theNumberOfArgumentsIsChecked() {
        assertThat(complaints(EpicQuestion.OF_KEY_RESULT)).containsExactly("okr.jql.arguments.of-key-result");
        assertThat(complaints(EpicQuestion.OF_OBJECTIVE, "1", "2")).containsExactly("okr.jql.arguments.of-objective");
        assertThat(complaints(EpicQuestion.IN_STATE)).containsExactly("okr.jql.arguments.in-state");
        assertThat(complaints(EpicQuestion.SHIPPED_NOT_MOVED, "a", "b"))
                .containsExactly("okr.jql.arguments.shipped-not-moved");
        assertThat(complaints(EpicQuestion.WITHOUT_KEY_RESULT, "a", "b"))
                .containsExactly("okr.jql.arguments.without-key-result");
        assertThat(ask(EpicQuestion.OF_KEY_RESULT)).isEmpty();
    }
}
