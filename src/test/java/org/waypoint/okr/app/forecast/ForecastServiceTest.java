package org.waypoint.okr.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import java.math.BigDecimal;
import org.junit.Test;
import org.waypoint.okr.domain.forecast.ForecastObstacle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;
import org.waypoint.okr.fixture.KeyResultFixture;

public class ForecastServiceTest {
    private final Company company = Company.create();
    private final Objective objective =
            company.anObjective("Pay without waiting").storedIn(company.world);

    @Test
    public void everyoneWhoIsLoggedInReadsWhereItLeads() {
        KeyResult keyResult = stored(measured(aKeyResult().from("10", "40"), "10", "13", "16", "19"));

        ForecastView view = service().get(FakeWorld.OUTSIDER, keyResult.id());

        assertThat(view.obstacle()).isNull();
        assertThat(view.forecast().end().day()).isEqualTo("2026-12-31");
        assertThat(view.forecast().end().middle()).isEqualByComparingTo(new BigDecimal("49"));
        assertThat(view.sentence()).contains("okr.forecast.end").contains("okr.forecast.chance.nearly");
        assertThat(view.steps()).hasSize(6);
        assertRefused(Reason.NOT_LOGGED_IN, () -> service().get(FakeWorld.ANONYMOUS, keyResult.id()));
        assertRefused(Reason.NOT_FOUND, () -> service().get(FakeWorld.OUTSIDER, new KeyResultId(999)));
    }

    @Test
    public void aNoisySeriesHasARangeAndAChance() {
        KeyResult keyResult = stored(measured(aKeyResult().from("0", "42"), "10", "13", "11", "18", "20"));

        ForecastView view = service().get(FakeWorld.MEMBER, keyResult.id());

        assertThat(view.sentence()).contains("okr.forecast.range").contains("okr.forecast.chance[42, ");
    }

    @Test
    public void tooFewCheckInsSayHowManyAreMissing() {
        KeyResult keyResult = stored(measured(aKeyResult().from("10", "40"), "10", "13", "16"));

        ForecastView view = service().get(FakeWorld.MEMBER, keyResult.id());

        assertThat(view.obstacle()).isEqualTo(ForecastObstacle.TOO_FEW);
        assertThat(view.forecast()).isNull();
        assertThat(view.sentence()).contains("okr.forecast.obstacle.too-few[4, 1]");
    }

    private KeyResult stored(KeyResultFixture keyResult) {
        return keyResult.storedIn(company.world, objective);
    }

    private ForecastService service() {
        return new ForecastService(
                company.world.access, company.world.stores, company.world.jira.host(), company.world.today);
    }

    /** Every week from the first day of the cycle on, which ends thirteen weeks later. */
    private static KeyResultFixture measured(KeyResultFixture keyResult, String... values) {
        String[] days = {"2026-10-01", "2026-10-08", "2026-10-15", "2026-10-22", "2026-10-29"};
        for (int i = 0; i < values.length; i++) {
            keyResult.measured(days[i], values[i]);
        }
        return keyResult;
    }
}
