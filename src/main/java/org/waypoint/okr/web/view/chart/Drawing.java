package org.waypoint.okr.web.view.chart;

import java.util.List;

/**
 * One SVG drawing. All lengths are in units of its view box.
 *
 * @param size style suffix: wide, medium or narrow
 * @param plot where lines may be drawn; what leads outside is cut off
 * @param shapes areas and lines from back to front
 * @param forecast area and line of the forecast, cut off at the edge of the plot
 * @param marks check-ins and milestones
 * @param labels words at lines and days
 */
public record Drawing(
        String size,
        String width,
        String height,
        Plot plot,
        List<Shape> shapes,
        List<Shape> forecast,
        List<Mark> marks,
        List<Label> labels) {
    public Drawing {
        shapes = List.copyOf(shapes);
        forecast = List.copyOf(forecast);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** The part of the drawing inside the margins; {@code box} is its view box. */
    public record Plot(String x, String y, String width, String height, String box) {}

    /** A line or an area. */
    public record Shape(String kind, String path) {}

    /** A dated value; {@code title} says it in words. */
    public record Mark(String kind, String path, String title) {}

    /** A word; {@code anchor} is start, middle or end. */
    public record Label(String kind, String x, String y, String anchor, String text) {}
}
