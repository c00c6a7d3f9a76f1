package org.waypoint.okr.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.calibration.Calibration;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

public class LearningServiceTest {
    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private final LearningService learning = new LearningService(
            company.world.access, company.world.stores, company.world.jira.host(), company.world.today);
    private final KeyResult keyResult = company.keyResult("Orders finished");
    private long epics = 50;

    private HypothesisView decided(String verdict, String observed, String learned, Object... changes) {
        long epic = ++epics;
        bets.epic(epic, EpicProgress.DONE);
        HypothesisView bet = bets.placed(keyResult, epic, changes);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("verdict", verdict);
        if (observed != null) {
            fields.put("observedChange", new BigDecimal(observed));
        }
        fields.put("learned", learned);
        fields.put("evidenceKind", "LAUNCH_DATA");
        fields.put("nextStep", "RETIRE");
        fields.put("version", BigDecimal.valueOf(bet.hypothesis().version()));
        return bets.service.giveVerdict(Company.BOB, Bets.id(bet), Input.of(fields));
    }

    private PageOf<LearningEntry> log(Actor actor, UnitId unit, Object... query) {
        return learning.log(actor, unit, input(query));
    }

    private static Input input(Object... query) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < query.length; i += 2) {
            fields.put((String) query[i], query[i + 1].toString());
        }
        return Input.of(fields);
    }

    private List<String> learned(PageOf<LearningEntry> page) {
        return page.items().stream()
                .map(entry -> entry.bet().hypothesis().verdict().learned())
                .toList();
    }

    @Test
    public void theLogTellsWhatWasPredictedObservedAndLearned() {
        decided("PARTLY", "4", "Forms were not the reason");

        LearningEntry entry = log(Company.BOB, company.shop.id()).items().get(0);

        assertThat(entry.cycleName()).isEqualTo("Q4");
        assertThat(entry.daysToDecide()).isZero();
        assertThat(entry.bet().hypothesis().verdict().observedChange()).isEqualByComparingTo("4");
        assertThat(entry.bet().epic().key()).isEqualTo("SHOP-51");
    }

    @Test
    public void theLogIsSearchedFilteredAndPaged() {
        decided("PARTLY", "4", "Forms were not the reason");
        decided("REFUTED", "0", "Price was");
        decided("REFUTED", "0", "Nobody noticed");
        UnitId shop = company.shop.id();

        assertThat(learned(log(Company.BOB, shop)))
                .containsExactly("Nobody noticed", "Price was", "Forms were not the reason");
        assertThat(learned(log(Company.BOB, shop, "q", "PRICE"))).containsExactly("Price was");
        assertThat(learned(log(Company.BOB, shop, "verdict", "PARTLY"))).containsExactly("Forms were not the reason");
        assertThat(learned(log(Company.BOB, shop, "offset", 1, "limit", 1))).containsExactly("Price was");
        assertThat(log(Company.BOB, shop, "offset", 1, "limit", 1).total()).isEqualTo(3);
        assertThat(log(Company.BOB, shop, "cycleId", company.quarter.id().value())
                        .total())
                .isEqualTo(3);
    }

    @Test
    public void unitsBelowCountUnlessTheyAreLeftOut() {
        Unit top = company.unit("Whole company", UnitLevel.COMPANY, null);
        Unit middle = company.unit("Department", UnitLevel.DEPARTMENT, top);
        Unit team = company.unit("New team", UnitLevel.TEAM, middle);
        KeyResult deep =
                company.keyResult(company.anObjective("Deep").of(team).storedIn(company.world), "Deep key result");
        bets.epic(90, EpicProgress.DONE);
        HypothesisView bet = bets.placed(deep, 90);
        bets.service.giveVerdict(
                Company.BOB,
                Bets.id(bet),
                Input.of(Map.of(
                        "verdict", "REFUTED",
                        "learned", "Deep down",
                        "evidenceKind", "TEST",
                        "nextStep", "RETIRE",
                        "version", BigDecimal.valueOf(bet.hypothesis().version()))));
        decided("PARTLY", "4", "Elsewhere");

        assertThat(learned(log(Company.BOB, top.id()))).containsExactly("Deep down");
        assertThat(log(Company.BOB, top.id(), "subUnits", "false").total()).isZero();
        assertThat(learning.calibration(Company.BOB, middle.id(), input())
                        .calibration()
                        .verdicts())
                .isEqualTo(1);
    }

    @Test
    public void anEpicIsNamedOnlyToThoseWhoMayBrowseIt() {
        decided("PARTLY", "4", "Forms were not the reason");

        HypothesisView seen =
                log(FakeWorld.OUTSIDER, company.shop.id()).items().get(0).bet();

        assertThat(seen.epic().hidden()).isTrue();
        assertThat(seen.epic().key()).isNull();
        assertThat(seen.epic().summary()).isNull();
        assertThat(log(FakeWorld.OUTSIDER, company.shop.id(), "q", "SHOP-51").total())
                .as("an epic's words are not searched either")
                .isZero();
    }

    @Test
    public void calibrationTakesTheBeliefAtPlacement() {
        decided("SUPPORTED", "15", "It worked", "belief", new BigDecimal("8"));
        decided("REFUTED", "0", "It did not", "belief", new BigDecimal("2"));

        CalibrationView view = learning.calibration(Company.BOB, company.shop.id(), input());
        Calibration calibration = view.calibration();

        assertThat(calibration.beliefs().brier()).as("(0.04 + 0.04) / 2").isEqualTo("0.0400");
        assertThat(calibration.ranges().hitRate()).isEqualTo("0.5000");
        assertThat(calibration.decisions().medianDays()).isEqualTo("0.0");
        assertThat(calibration.missing()).isEqualTo(6);
        assertThat(view.keyResultTitles()).containsValue("Orders finished");
    }

    @Test
    public void whatShippedWithoutMovingAnythingIsListed() {
        company.measured(keyResult, "2026-11-01", "20");
        bets.epic(60, EpicProgress.DONE);
        HypothesisView notMoved = bets.placed(keyResult, 60);
        bets.epic(61, EpicProgress.IN_PROGRESS);
        bets.placed(keyResult, 61);
        bets.epic(62, EpicProgress.TO_DO);
        HypothesisView overdue = bets.placed(keyResult, 62, "signalDate", "2026-11-01");

        assertThat(learning.badged(Company.BOB, input("badge", "SHIPPED_NOT_MOVED"))
                        .items())
                .extracting(Bets::id)
                .containsExactly(Bets.id(notMoved));
        assertThat(learning.badged(
                                Company.BOB, input("unitId", company.shop.id().value()))
                        .items())
                .extracting(Bets::id)
                .containsExactly(Bets.id(notMoved), Bets.id(overdue));
    }

    @Test
    public void whatNobodyCanDecideAnyMoreDoesNotCallForAttention() {
        HypothesisView overdue = bets.placed(keyResult, Bets.EPIC, "signalDate", "2026-11-01");
        company.close();
        long cycle = company.quarter.id().value();

        assertThat(learning.badged(Company.BOB, input()).items()).isEmpty();
        assertThat(learning.badged(Company.BOB, input("cycleId", cycle)).items())
                .extracting(Bets::id)
                .containsExactly(Bets.id(overdue));
    }

    @Test
    public void unknownUnitsAndCyclesAreNotFound() {
        assertThat(refusals(() -> log(Company.BOB, new UnitId(4711)))).containsExactly("NOT_FOUND");
        assertThat(refusals(() -> log(Company.BOB, company.shop.id(), "cycleId", 4711)))
                .containsExactly("NOT_FOUND");
        assertThat(refusals(() -> learning.badged(Company.BOB, input("unitId", 4711))))
                .containsExactly("NOT_FOUND");
        assertThat(refusals(() -> log(Company.BOB, company.shop.id(), "verdict", "MAYBE")))
                .containsExactly("verdict NOT_A_CHOICE");
        assertThat(refusals(() -> log(FakeWorld.ANONYMOUS, company.shop.id()))).containsExactly("NOT_LOGGED_IN");
    }
}
