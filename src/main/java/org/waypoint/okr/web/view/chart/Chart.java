package org.waypoint.okr.web.view.chart;

import java.util.List;

/**
 * How a key result came to where it is, and where it leads.
 *
 * @param drawn false when there is nothing to draw a line through
 * @param description the chart in words
 * @param drawings the same chart for screens of different width; the style sheet shows one of them
 * @param rows the numbers behind the chart, oldest first
 * @param hasForecast there is a forecast to explain
 * @param sentence what the check-ins so far say about the end, or why they say nothing
 * @param steps how the forecast came about
 */
public record Chart(
        boolean drawn,
        String description,
        List<Drawing> drawings,
        List<LegendItem> legend,
        List<Row> rows,
        boolean hasForecast,
        String sentence,
        List<String> steps) {
    public Chart {
        drawings = List.copyOf(drawings);
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
    }

    /** What a line or mark means; drawn with the same style as in the chart. */
    public record LegendItem(String kind, String path, String label) {}

    /** One line of the table that says the same as the chart. */
    public record Row(String date, String what, String value, String expected) {}
}
