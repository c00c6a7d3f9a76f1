package org.waypoint.okr.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.forecast.ForecastView;
import org.waypoint.okr.domain.forecast.ForecastPoint;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.scoring.pace.ExpectedLine;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.view.chart.Chart;

/** Draws the course of a key result, with a table that says the same and the forecast in words. */
public final class Charts {
    private static final String NOTHING = "\u2013";
    private static final double MIDDLE = 7;

    private final Formats formats;

    public Charts(Formats formats) {
        this.formats = formats;
    }

    public Chart of(ChartSubject subject, ForecastView forecast) {
        boolean drawn = subject.isDrawable();
        return new Chart(
                drawn,
                drawn ? description(subject, forecast) : "",
                drawn ? new Drawings(subject, formats).all() : List.of(),
                drawn ? legend(subject) : List.of(),
                drawn ? rows(subject) : List.of(),
                subject.forecast() != null,
                forecast.sentence(),
                forecast.steps());
    }

    private String description(ChartSubject subject, ForecastView forecast) {
        String aim = new Aims(formats).aim(subject.metric());
        if (subject.points().isEmpty()) {
            return formats.text("okr.chart.description.empty", aim);
        }
        ChartSubject.Point first = subject.points().get(0);
        ChartSubject.Point last = subject.points().get(subject.points().size() - 1);
        String course = formats.text(
                "okr.chart.description",
                aim,
                value(subject, first.value()),
                formats.date(first.date()),
                value(subject, last.value()),
                formats.date(last.date()));
        return forecast.forecast() == null ? course : course + " " + forecast.sentence();
    }

    private List<Chart.LegendItem> legend(ChartSubject subject) {
        List<Chart.LegendItem> legend = new ArrayList<>();
        boolean typed = subject.points().stream().anyMatch(point -> !point.automatic());
        boolean automatic = subject.points().stream().anyMatch(ChartSubject.Point::automatic);
        add(legend, typed, "check-in", Marks.dot(MIDDLE + 5, MIDDLE), "okr.chart.check-in");
        add(legend, automatic, "automatic", Marks.square(MIDDLE + 5, MIDDLE), "okr.chart.automatic");
        add(legend, subject.hasExpectedLine(), "expected", "M0 7 H24", "okr.chart.expected");
        boolean bent = !subject.milestones().isEmpty();
        add(legend, bent, "milestone", Marks.diamond(MIDDLE + 5, MIDDLE), "okr.chart.milestone");
        add(legend, subject.metric().kind().usesBand(), "band", "M0 1 H24 V13 H0 Z", "okr.chart.band");
        add(legend, subject.forecast() != null, "forecast", "M0 7 H24", "okr.forecast.title");
        add(legend, subject.forecast() != null, "fan", "M0 1 H24 V13 H0 Z", "okr.chart.fan");
        return legend;
    }

    private void add(List<Chart.LegendItem> legend, boolean shown, String kind, String path, String label) {
        if (shown) {
            legend.add(new Chart.LegendItem(kind, path, formats.text(label)));
        }
    }

    private List<Chart.Row> rows(ChartSubject subject) {
        List<Chart.Row> rows = new ArrayList<>();
        for (ChartSubject.Point point : subject.points()) {
            rows.add(new Chart.Row(
                    formats.date(point.date()),
                    formats.text(point.automatic() ? "okr.chart.automatic" : "okr.chart.check-in"),
                    value(subject, point.value()),
                    expected(subject, point.date())));
        }
        if (subject.forecast() != null) {
            ForecastPoint end = subject.forecast().end();
            rows.add(new Chart.Row(
                    formats.date(end.day()),
                    formats.text("okr.forecast.title"),
                    formats.text("okr.common.predicted", formats.number(end.low()), value(subject, end.high())),
                    expected(subject, end.day())));
        }
        return rows;
    }

    private String expected(ChartSubject subject, LocalDate day) {
        Metric metric = subject.metric();
        if (!subject.hasExpectedLine()) {
            return NOTHING;
        }
        BigDecimal way = metric.target().subtract(metric.baseline());
        BigDecimal share = ExpectedLine.of(metric, subject.cycle()).on(day);
        BigDecimal value = metric.baseline().add(way.multiply(share));
        int decimals =
                Math.max(2, Math.max(metric.baseline().scale(), metric.target().scale()));
        return value(subject, value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private String value(ChartSubject subject, BigDecimal value) {
        return formats.quantity(value, subject.metric().unitOfMeasure());
    }
}
