package org.waypoint.okr.app.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.history.UnitHistoryService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.learning.LearningService;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.app.source.BesideService;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.fake.FakeEpicIndex;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fake.InMemoryKeyResultSources;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

/** Today is 15 November 2026. */
public class ExplanationServiceTest {
    private final Company company = Company.create();
    private final FakeWorld world = company.world;
    private final Bets bets = new Bets(company);
    private final FakeEpicIndex index = new FakeEpicIndex(world.jira);
    private final UnitHistoryService histories =
            new UnitHistoryService(world.access, world.stores, world.closings, world.today);
    private final Objective objective = company.objective("Sell online");
    private final KeyResult keyResult = company.keyResult(objective, "Orders");

    private NumberView explain(Actor actor, String number, Object... ids) {
        Map<String, Object> query = new LinkedHashMap<>(Map.of("number", number));
        for (int i = 0; i < ids.length; i += 2) {
            query.put((String) ids[i], String.valueOf(ids[i + 1]));
        }
        BesideService beside =
                new BesideService(world.access, world.stores, world.jira, index, new InMemoryKeyResultSources());
        KeyResultNumbers keyResults = new KeyResultNumbers(
                world.stores,
                company.reader(),
                bets.service,
                beside,
                world.jira.host().texts());
        LearningService learning = new LearningService(world.access, world.stores, world.jira.host(), world.today);
        return new ExplanationService(
                        world.access,
                        world.jira.host().texts(),
                        keyResults,
                        new UnitNumbers(world.stores, learning, histories, world.today),
                        new ProjectNumbers(world.stores, world.jira.host().projects(), company.reader()))
                .explain(actor, Input.of(query));
    }

    private NumberView ofKeyResult(String number) {
        return explain(Company.BOB, number, "keyResultId", keyResult.id().value());
    }

    private KeyResultView seen() {
        return company.reader()
                .objectives(world.access.loggedIn(Company.BOB), List.of(objective))
                .get(0)
                .keyResults()
                .get(0);
    }

    @Test
    public void whatIsExplainedIsWhatIsShown() {
        company.measured(keyResult, "2026-11-05", "20");
        company.measured(keyResult, "2026-11-14", "30");
        bets.placed(keyResult);

        assertThat(ofKeyResult("MOVEMENT").value()).isEqualByComparingTo(seen().movement());
        assertThat(ofKeyResult("BET_COVERAGE").value()).isEqualByComparingTo(seen().betCoverage());
        assertThat(ofKeyResult("CONFIDENCE").value()).isEqualByComparingTo(BigDecimal.valueOf(seen().confidence()));
        assertThat(ofKeyResult("MOVEMENT").about()).isEqualTo("Orders");
        assertThat(explain(
                                Company.BOB,
                                "MOVEMENT",
                                "objectiveId",
                                objective.id().value())
                        .about())
                .isEqualTo("Sell online");
    }

    @Test
    public void anEpicIsNamedOnlyToWhoMayBrowseIt() {
        bets.placed(keyResult);

        String seen = explain(
                        Company.BOB,
                        "BET_COVERAGE",
                        "keyResultId",
                        keyResult.id().value())
                .explanation()
                .steps()
                .toString();
        String unseen = explain(
                        FakeWorld.OUTSIDER,
                        "BET_COVERAGE",
                        "keyResultId",
                        keyResult.id().value())
                .explanation()
                .steps()
                .toString();

        assertThat(seen).contains("SHOP-7");
        assertThat(unseen).doesNotContain("SHOP-7").contains("okr.common.epic-hidden");
    }

    @Test
    public void workIsCountedAsFarAsTheReaderMayBrowse() {
        bets.placed(keyResult);
        index.below(Bets.EPIC, 3, 12);

        NumberView work = ofKeyResult("WORK_DONE");
        NumberView hidden = explain(
                FakeWorld.OUTSIDER, "WORK_DONE", "keyResultId", keyResult.id().value());

        assertThat(work.value()).isEqualByComparingTo("0.25");
        assertThat(hidden.value()).isNull();
        assertThat(hidden.explanation().excluded())
                .extracting(ExplanationView.Excluded::reason)
                .contains("NO_WORK");
    }

    @Test
    public void aBetSaysWhatWasObserved() {
        HypothesisView bet = bets.placed(keyResult);
        long id = Bets.id(bet).value();

        assertThat(explain(Company.BOB, "CHANGE_AT_SIGNAL", "hypothesisId", id).value())
                .isNull();
        assertThat(explain(Company.BOB, "OBSERVED_CHANGE", "hypothesisId", id)
                        .explanation()
                        .excluded())
                .extracting(ExplanationView.Excluded::reason)
                .containsExactly("NOT_MEASURED_SINCE");
    }

    @Test
    public void figuresOfAUnitAreThoseOfItsPages() {
        decided("PARTLY", "12");
        long unit = company.shop.id().value();
        long cycle = company.quarter.id().value();

        assertThat(explain(Company.BOB, "HIT_RATE", "unitId", unit, "cycleId", cycle)
                        .value())
                .isEqualByComparingTo("1");
        assertThat(explain(Company.BOB, "BELIEF_FIT", "unitId", unit).about()).isEqualTo(company.shop.name());
        NumberView punctuality = explain(Company.BOB, "PUNCTUALITY", "unitId", unit, "cycleId", cycle);
        assertThat(punctuality.value())
                .isEqualByComparingTo(histories
                        .get(Company.BOB, company.shop.id())
                        .cycles()
                        .get(0)
                        .punctuality()
                        .share());
        assertThat(explain(Company.BOB, "MEASURABLE", "unitId", unit, "cycleId", cycle)
                        .value())
                .isEqualByComparingTo("1");
    }

    private void decided(String verdict, String observed) {
        bets.epic(51, EpicProgress.DONE);
        HypothesisView bet = bets.placed(keyResult, 51);
        bets.service.giveVerdict(
                Company.BOB,
                Bets.id(bet),
                Input.of(Map.of(
                        "verdict",
                        verdict,
                        "observedChange",
                        new BigDecimal(observed),
                        "learned",
                        "Forms",
                        "evidenceKind",
                        "TEST",
                        "nextStep",
                        "RETIRE",
                        "version",
                        BigDecimal.valueOf(bet.hypothesis().version()))));
    }

    @Test
    public void whatIsMissingOrUnknownIsRefused() {
        long unit = company.shop.id().value();

        assertRefused(Reason.NOT_A_CHOICE, () -> explain(Company.BOB, "LUCK"));
        assertRefused(Reason.REQUIRED, () -> explain(Company.BOB, "MOVEMENT"));
        assertRefused(Reason.REQUIRED, () -> explain(Company.BOB, "PUNCTUALITY", "unitId", unit));
        assertRefused(Reason.UNKNOWN_FIELD, () -> explain(Company.BOB, "HIT_RATE", "unitId", unit, "user", "bob"));
        assertRefused(Reason.NOT_FOUND, () -> explain(Company.BOB, "CONFIDENCE", "keyResultId", 999));
        assertRefused(Reason.NOT_FOUND, () -> explain(Company.BOB, "CLOSING_DAYS", "unitId", unit, "cycleId", 999));
        assertRefused(Reason.NOT_FOUND, () -> explain(FakeWorld.OUTSIDER, "CASCADE_LADDER", "projectKey", "SHOP"));
        assertRefused(Reason.NOT_LOGGED_IN, () -> explain(FakeWorld.ANONYMOUS, "HIT_RATE", "unitId", unit));
    }
}
