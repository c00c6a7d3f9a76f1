package org.waypoint.okr.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.fixture.KeyResultFixture;

public class ForecastsTest {
    private static final DateRange QUARTER = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate WEEK_13 = LocalDate.of(2026, 10, 1).plusWeeks(13);

    @Test
    public void anExactLineEndsWhereItLeads() {
        Forecast forecast = of("10", "49", "10", "13", "16", "19");

        assertThat(forecast.end()).isEqualTo(point(WEEK_13, "49.0", "49.0", "49.0"));
        assertThat(forecast.perWeek()).isEqualByComparingTo("3");
        assertThat(forecast.days()).isEqualTo(4);
    }

    @Test
    public void aTargetThatTheLineJustReachesCountsAsReached() {
        assertThat(of("10", "49", "10", "13", "16", "19").chance()).isEqualByComparingTo(Forecast.MOST_CHANCE);
        assertThat(of("10", "50", "10", "13", "16", "19").chance()).isEqualByComparingTo(Forecast.LEAST_CHANCE);
    }

    @Test
    public void neitherNeverNorAlwaysIsClaimed() {
        assertThat(of("0", "1000", "1", "2", "3", "4").isHardlyPossible()).isTrue();
        assertThat(of("0", "5", "10", "20", "30", "40").isNearlyCertain()).isTrue();
    }

    @Test
    public void aFallingMetricIsTheMirrorImageOfARisingOne() {
        Forecast up = of("0", "42", "10", "13", "11", "18", "20");
        Forecast down = of("0", "-42", "-10", "-13", "-11", "-18", "-20");

        assertThat(down.end().middle()).isEqualByComparingTo(up.end().middle().negate());
        assertThat(down.end().low()).isEqualByComparingTo(up.end().high().negate());
        assertThat(down.chance().subtract(up.chance()).abs()).isLessThanOrEqualTo(new BigDecimal("0.02"));
    }

    /** See TheilSenTest for the line: 10 + 2.5 a week makes 42.5 after 13 weeks. */
    @Test
    public void aNoisySeriesEndsSomewhereAroundItsLine() {
        Forecast forecast = of("0", "42", "10", "13", "11", "18", "20");

        assertThat(forecast.end().middle()).isEqualByComparingTo("42.5");
        assertThat(forecast.end().low()).isBetween(new BigDecimal("33"), new BigDecimal("40"));
        assertThat(forecast.end().high()).isBetween(new BigDecimal("45"), new BigDecimal("75"));
        assertThat(forecast.chance()).isBetween(new BigDecimal("0.3"), new BigDecimal("0.7"));
    }

    @Test
    public void theFanOpensWithTime() {
        List<ForecastPoint> line = of("0", "42", "10", "13", "11", "18", "20").line();

        assertThat(line).hasSize(3);
        assertThat(width(line.get(1))).isGreaterThan(width(line.get(0)));
        assertThat(width(line.get(2))).isGreaterThan(width(line.get(1)));
    }

    @Test
    public void anOutlierDoesNotMoveTheMiddle() {
        assertThat(of("10", "50", "10", "13", "16", "190", "22", "25").end().middle())
                .isEqualByComparingTo("49");
    }

    @Test
    public void aConstantSeriesStaysWhereItIs() {
        Forecast forecast = of("0", "10", "7", "7", "7", "7", "7");

        assertThat(forecast.end()).isEqualTo(point(WEEK_13, "7.0", "7.0", "7.0"));
        assertThat(forecast.isHardlyPossible()).isTrue();
    }

    @Test
    public void whatWasNeverBelowZeroIsNotForetoldThere() {
        Forecast faults = of("400", "0", "400", "300", "200", "100");

        assertThat(faults.end().low()).isZero();
        assertThat(faults.end().middle()).isZero();
        assertThat(of("400", "-10", "400", "300", "200", "100").end().middle()).isNegative();
    }

    @Test
    public void aShareIsForetoldBetweenNothingAndEverything() {
        Forecast up = percent("0", "80", null, "10", "20", "30", "40");
        Forecast down = percent("100", "10", null, "100", "80", "60", "40");

        assertThat(up.end()).isEqualTo(point(WEEK_13, "100.0", "100.0", "100.0"));
        assertThat(up.limits()).isEqualTo(new Limits(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        assertThat(down.end().middle()).isZero();
        assertThat(up.line().get(0).middle()).isEqualByComparingTo("40");
    }

    @Test
    public void theCutLeavesTheChanceAsItIs() {
        String[] noisy = {"10", "30", "20", "50", "40"};

        assertThat(percent("0", "100", null, noisy).chance())
                .isEqualByComparingTo(of("0", "100", noisy).chance());
        assertThat(percent("0", "80", null, noisy).end().high()).isEqualByComparingTo("100");
        assertThat(of("0", "80", noisy).end().high()).isGreaterThan(BigDecimal.valueOf(100));
    }

    @Test
    public void whatHasBeenOrIsMeantToBeBeyondALimitHasNone() {
        assertThat(percent("0", "120", null, "10", "20", "30", "40").end().high())
                .isEqualByComparingTo("140");
        assertThat(percent("0", "100", "130", "10", "20", "30", "40").end().high())
                .isEqualByComparingTo("140");
        assertThat(percent("0", "100", null, "71", "81", "91", "101").end().high())
                .isGreaterThan(BigDecimal.valueOf(100));
        assertThat(of("0", "80", "10", "20", "30", "40").end().middle()).isEqualByComparingTo("140");
    }

    @Test
    public void aLimitIsToldOnlyWhereItCuts() {
        assertThat(percent("10", "49", null, "10", "13", "16", "19").limits()).isNull();
        assertThat(of("400", "0", "400", "300", "200", "100").limits()).isEqualTo(new Limits(BigDecimal.ZERO, null));
    }

    private static Forecast percent(String baseline, String target, String stretch, String... values) {
        Metric metric = new Metric(
                KeyResultKind.METRIC,
                " % ",
                new BigDecimal(baseline),
                new BigDecimal(target),
                stretch == null ? null : new BigDecimal(stretch),
                null,
                null,
                List.of());
        return Forecasts.of(metric, new MeasurementSeries(TheilSenTest.points(values)), WEEK_13);
    }

    @Test
    public void ofSeveralCheckInsOnOneDayTheLastCounts() {
        List<Measurement> points = new ArrayList<>(TheilSenTest.points("10", "13", "16", "19"));
        points.add(1, new Measurement(points.get(0).date(), new BigDecimal("10"), null));
        points.set(0, new Measurement(points.get(0).date(), new BigDecimal("99"), null));
        MeasurementSeries series = new MeasurementSeries(points);

        assertThat(Forecasts.measuredDays(series)).isEqualTo(4);
        assertThat(Forecasts.of(metric("10", "49"), series, WEEK_13).end().middle())
                .isEqualByComparingTo("49");
    }

    @Test
    public void onlyTheNewestDaysOfALongSeriesCount() {
        List<Measurement> points = new ArrayList<>();
        for (int day = 0; day < 80; day++) {
            points.add(new Measurement(
                    QUARTER.start().plusDays(day), BigDecimal.valueOf(day < 40 ? 500 - day : day), null));
        }
        Forecast forecast = Forecasts.of(metric("0", "90"), new MeasurementSeries(points), QUARTER.end());

        assertThat(forecast.days()).isEqualTo(Forecasts.MAX_DAYS);
        assertThat(forecast.perWeek()).isEqualByComparingTo("7");
    }

    @Test
    public void smallWaysKeepTheirDecimals() {
        assertThat(of("0.1", "0.4", "0.10", "0.12", "0.14", "0.16").end().middle())
                .isEqualByComparingTo("0.36");
    }

    @Test
    public void thereIsAReasonWhenNothingCanBeForetold() {
        KeyResultFixture metric = aKeyResult().from("10", "40");
        assertThat(obstacle(aKeyResult().measuring(Metric.binary()))).isEqualTo(ForecastObstacle.BINARY);
        assertThat(obstacle(aKeyResult().guardrail("5"))).isEqualTo(ForecastObstacle.BAND);
        assertThat(obstacle(metric)).isEqualTo(ForecastObstacle.TOO_FEW);
        measured(metric, "2026-10-05", "2026-10-12", "2026-10-19");
        assertThat(obstacle(metric)).isEqualTo(ForecastObstacle.TOO_FEW);
        measured(metric, "2026-10-19");
        assertThat(obstacle(metric)).isEqualTo(ForecastObstacle.TOO_FEW);
        measured(metric, "2026-10-26");
        KeyResult enough = metric.withId(1);
        assertThat(Forecasts.obstacle(enough, QUARTER, TODAY)).isEmpty();
        assertThat(Forecasts.obstacle(enough, null, TODAY)).contains(ForecastObstacle.NO_END);
        assertThat(Forecasts.obstacle(enough, QUARTER, QUARTER.end().plusDays(1)))
                .contains(ForecastObstacle.ENDED);
    }

    private static ForecastObstacle obstacle(KeyResultFixture keyResult) {
        return Forecasts.obstacle(keyResult.withId(1), QUARTER, TODAY).orElseThrow();
    }

    private static void measured(KeyResultFixture keyResult, String... dates) {
        List<String> days = new ArrayList<>(List.of(dates));
        Collections.sort(days);
        days.forEach(day -> keyResult.measured(day, "12"));
    }

    private static Forecast of(String baseline, String target, String... values) {
        return Forecasts.of(metric(baseline, target), new MeasurementSeries(TheilSenTest.points(values)), WEEK_13);
    }

    private static Metric metric(String baseline, String target) {
        return Metric.moving(new BigDecimal(baseline), new BigDecimal(target));
    }

    private static BigDecimal width(ForecastPoint point) {
        return point.high().subtract(point.low());
    }

    private static ForecastPoint point(LocalDate day, String low, String middle, String high) {
        return new ForecastPoint(day, new BigDecimal(low), new BigDecimal(middle), new BigDecimal(high));
    }
}
