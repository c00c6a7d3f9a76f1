package org.waypoint.okr.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.app.score.TrendPoint;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

/** How objectives look to a reader. */
public class ObjectiveReadingTest {
    private final Company company = Company.create();

    private ObjectiveView seen(Actor reader, Objective objective) {
        return company.reader()
                .objectives(company.world.access.loggedIn(reader), List.of(objective))
                .get(0);
    }

    private ObjectiveView seen(Objective objective) {
        return seen(FakeWorld.OUTSIDER, objective);
    }

    @Test
    public void theScoreIsTheWeightedMeanAndExplainsItself() {
        Objective objective = company.objective("Sell");
        KeyResult orders = company.keyResult(objective, "Orders");
        KeyResult returns = company.keyResult(objective, "Returns");
        company.keyResult(objective, "Errors", Metric.band(KeyResultKind.GUARDRAIL, null, BigDecimal.ONE));
        company.measured(orders, "2026-11-14", "40");
        company.measured(returns, "2026-11-14", "80");

        ObjectiveView view = seen(objective);

        assertThat(view.score().score()).isEqualByComparingTo("0.6");
        assertThat(view.score().displayed()).isEqualTo("0.6");
        assertThat(view.score().band()).isEqualTo(Band.AMBER);
        assertThat(view.score().explanation().steps()).isNotEmpty();
        assertThat(view.score().explanation().excluded())
                .extracting(ExplanationView.Excluded::reason, ExplanationView.Excluded::title)
                .containsExactly(tuple("GUARDRAIL", "Errors"));
        assertThat(view.score().explanation().steps()).anyMatch(step -> step.contains("Orders"));
    }

    @Test
    public void withoutKeyResultsThereIsNoScoreWhichIsNotZero() {
        ObjectiveView view = seen(company.objective("Sell"));

        assertThat(view.score().score()).isNull();
        assertThat(view.score().displayed()).isNull();
        assertThat(view.score().explanation().excluded())
                .extracting(ExplanationView.Excluded::reason)
                .containsExactly("NO_KEY_RESULTS");
    }

    @Test
    public void theTrendHasAPointForEachWeekAndOneForToday() {
        Objective objective = company.objective("Sell");
        KeyResult orders = company.keyResult(objective, "Orders");
        company.measured(orders, "2026-10-20", "20");
        company.measured(orders, "2026-11-14", "50");

        ObjectiveView view = seen(objective);

        assertThat(view.trend()).hasSize(7);
        assertThat(view.trend())
                .extracting(point -> point.date().toString())
                .startsWith("2026-10-07")
                .endsWith("2026-11-15");
        assertThat(view.trend().get(0).score()).isNull();
        assertThat(view.trend().get(2).score()).isEqualByComparingTo("0.2");
        assertThat(view.trend().get(6).score()).isEqualByComparingTo("0.5");
        assertThat(view.keyResults().get(0).trend())
                .extracting(TrendPoint::score)
                .last()
                .isEqualTo(view.keyResults().get(0).score().score());
    }

    @Test
    public void aKeyResultSaysWhereItStands() {
        Objective objective = company.objective("Sell");
        KeyResult orders = company.keyResult(objective, "Orders");
        company.measured(orders, "2026-11-01", "30");

        KeyResultView view = seen(Company.EVE, objective).keyResults().get(0);

        assertThat(view.current()).isEqualByComparingTo("30");
        assertThat(view.confidence()).isEqualTo(5);
        assertThat(view.lastCheckInOn()).isEqualTo("2026-11-01");
        assertThat(view.stale()).isTrue();
        assertThat(view.score().pace().status()).isEqualTo(PaceStatus.STALE);
        assertThat(view.movement()).isEqualByComparingTo("0");
        assertThat(view.owner().displayName()).isEqualTo("Bob");
        assertThat(view.collaborators()).extracting(person -> person.userKey()).containsExactly("eve");
        assertThat(view.mayCheckIn()).isTrue();
        assertThat(view.mayEdit()).isFalse();
    }

    @Test
    public void withoutTwoValuesThereIsNoMovement() {
        Objective objective = company.objective("Sell");
        KeyResult orders = company.keyResult(objective, "Orders");
        company.measured(orders, "2026-11-14", "30");

        assertThat(seen(objective).keyResults().get(0).movement()).isNull();
    }

    @Test
    public void liveBetsAreCountedDraftsAreNot() {
        Bets bets = new Bets(company);
        Objective objective = company.objective("Sell");
        KeyResult orders = company.keyResult(objective, "Orders");
        bets.placed(orders);
        bets.epic(8, EpicProgress.TO_DO);
        bets.draft(orders, 8);

        KeyResultView view = seen(objective).keyResults().get(0);

        assertThat(view.liveBets()).isEqualTo(1);
        assertThat(view.betCoverage()).isEqualByComparingTo("0.15");
    }

    @Test
    public void aMovedTargetKeepsTheScoreAgainstTheFirstOne() {
        Objective objective = company.objective("Sell");
        KeyResult orders = company.keyResult(objective, "Orders");
        company.measured(orders, "2026-11-14", "40");
        KeyResultDefinition before = company.stored(orders).definition();
        Metric easier = before.metric().withTarget(BigDecimal.valueOf(50));
        KeyResultDefinition after =
                new KeyResultDefinition(before.title(), easier, BigDecimal.ONE, "bob", List.of(), null, null, false);
        Stamp stamp = company.world.today.stamp(Company.BOB);
        company.world
                .stores
                .keyResults()
                .store(
                        orders.id(),
                        after,
                        new Recalibration(orders.id(), before.metric(), easier, "Market fell", stamp),
                        1);

        KeyResultView view = seen(objective).keyResults().get(0);

        assertThat(view.score().score()).isEqualByComparingTo("0.8");
        assertThat(view.originalScore().score()).isEqualByComparingTo("0.4");
    }

    @Test
    public void tooManyKeyResultsAreAWarning() {
        Objective objective = company.objective("Sell");
        for (int i = 1; i <= 6; i++) {
            company.keyResult(objective, "Key result " + i);
        }

        assertThat(seen(objective).warnings()).containsExactly("TOO_MANY_KEY_RESULTS");
    }

    @Test
    public void linksUpwardBelongToTheObjective() {
        Objective sell = company.objective("Sell");
        Objective grow = company.objective("Grow");
        company.world
                .stores
                .alignments()
                .add(sell, new AlignmentTarget(grow.id(), null), AlignmentKind.SUPPORTS, Company.STARTED);

        assertThat(seen(sell).alignments()).extracting(link -> link.toTitle()).containsExactly("Grow");
        assertThat(seen(grow).alignments()).isEmpty();
    }

    @Test
    public void flagsFollowTheReaderAndTheCycle() {
        Objective objective = company.objective("Sell");
        company.keyResult(objective, "Orders");

        assertThat(seen(Company.ADA, objective).mayEdit()).isTrue();
        assertThat(seen(Company.BOB, objective).mayEdit()).isFalse();
        assertThat(seen(Company.BOB, objective).keyResults().get(0).mayEdit()).isTrue();
        assertThat(seen(objective).keyResults().get(0).mayCheckIn()).isFalse();
        company.close();
        assertThat(seen(Company.ADA, objective).mayEdit()).isFalse();
        assertThat(seen(Company.ADA, objective).keyResults().get(0).mayCheckIn())
                .isFalse();
    }

    @Test
    public void somebodyWhoLeftAppearsUnderTheirKey() {
        Objective objective = company.anObjective("Sell").ownedBy("gone").storedIn(company.world);

        assertThat(seen(objective).owner().displayName()).isEqualTo("gone");
        assertThat(seen(objective).owner().active()).isFalse();
    }
}
