package org.waypoint.okr.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.forecast.ForecastView;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.forecast.Forecast;
import org.waypoint.okr.domain.forecast.Forecasts;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;
import org.waypoint.okr.web.BundleTexts;
import org.waypoint.okr.web.view.chart.Chart;
import org.waypoint.okr.web.view.chart.Drawing;

public class ChartsTest {
    private static final DateRange QUARTER = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Metric METRIC = new Metric(
            KeyResultKind.METRIC,
            "orders",
            BigDecimal.ZERO,
            new BigDecimal("100"),
            new BigDecimal("120"),
            null,
            null,
            List.of(new Milestone(LocalDate.of(2026, 11, 15), new BigDecimal("30"))));

    @Test
    public void everythingThatWasPromisedAndHappenedIsDrawn() {
        Chart chart = chart(METRIC, 4);
        Drawing wide = chart.drawings().get(0);

        assertThat(chart.drawings()).extracting(Drawing::size).containsExactly("wide", "medium", "narrow");
        assertThat(wide.shapes())
                .extracting(Drawing.Shape::kind)
                .containsExactly("floor", "today", "baseline", "target", "stretch", "expected", "course");
        assertThat(wide.forecast()).extracting(Drawing.Shape::kind).containsExactly("fan", "forecast");
        assertThat(wide.marks())
                .extracting(Drawing.Mark::kind)
                .containsExactly("milestone", "check-in", "automatic", "check-in", "automatic");
        assertThat(wide.labels()).extracting(Drawing.Label::text).contains("Target 100", "Stretch 120", "Today");
    }

    @Test
    public void automaticCheckInsDifferByShapeAndByWord() {
        Chart chart = chart(METRIC, 4);

        assertThat(chart.legend()).extracting(Chart.LegendItem::label).contains("Check-in", "Automatic check-in");
        assertThat(chart.rows()).extracting(Chart.Row::what).contains("Check-in", "Automatic check-in", "Forecast");
    }

    @Test
    public void theTableSaysWhatTheChartShows() {
        Chart chart = chart(METRIC, 4);

        assertThat(chart.rows()).hasSize(5);
        assertThat(chart.rows().get(0).value()).isEqualTo("10\u00a0orders");
        assertThat(chart.rows().get(4).expected()).isEqualTo("100\u00a0orders");
        assertThat(chart.description()).contains("0 \u2192 100").contains("1 Oct 2026");
    }

    @Test
    public void aBandIsAnAreaAndHasNoExpectedLine() {
        Chart chart = chart(Metric.band(KeyResultKind.GUARDRAIL, null, new BigDecimal("50")), 3);

        assertThat(chart.drawings().get(0).shapes())
                .extracting(Drawing.Shape::kind)
                .contains("band", "maximum")
                .doesNotContain("expected");
        assertThat(chart.rows().get(0).expected()).isEqualTo("\u2013");
    }

    @Test
    public void yesOrNoHasNoLine() {
        assertThat(chart(Metric.binary(), 0).drawn()).isFalse();
    }

    @Test
    public void withoutACheckInThePromiseIsDrawn() {
        Chart chart = chart(METRIC, 0);

        assertThat(chart.drawn()).isTrue();
        assertThat(chart.description()).contains("no check-in yet");
        assertThat(chart.rows()).isEmpty();
    }

    @Test
    public void coordinatesStayInsideTheDrawing() {
        for (Drawing drawing : chart(METRIC, 4).drawings()) {
            double width = Double.parseDouble(drawing.width());
            drawing.labels()
                    .forEach(label -> assertThat(Double.parseDouble(label.x()))
                            .as(label.text())
                            .isBetween(0.0, width));
        }
    }

    private static Chart chart(Metric metric, int measured) {
        List<ChartSubject.Point> points = new ArrayList<>();
        List<Measurement> series = new ArrayList<>();
        for (int week = 0; week < measured; week++) {
            LocalDate day = QUARTER.start().plusWeeks(week);
            BigDecimal value = BigDecimal.valueOf(10 + 5L * week);
            points.add(new ChartSubject.Point(day, value, week % 2 == 1));
            series.add(new Measurement(day, value, 5));
        }
        boolean foretold = measured >= Forecasts.MIN_DAYS && metric.kind() == KeyResultKind.METRIC;
        Forecast forecast = foretold ? Forecasts.of(metric, new MeasurementSeries(series), QUARTER.end()) : null;
        return new Charts(BundleTexts.english())
                .of(
                        new ChartSubject(metric, QUARTER, points, forecast, TODAY),
                        new ForecastView(null, forecast, "It leads there.", "method", List.of()));
    }
}
