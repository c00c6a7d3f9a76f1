package org.waypoint.okr.web.view.learning;

import java.util.List;
import org.waypoint.okr.web.view.part.NumberLink;

/**
 * How well predictions fit what came.
 *
 * @param missing how many verdicts are missing until it is drawn, in words; only without {@code drawn}
 * @param strips bets with an observed change, the latest ones first
 */
public record CalibrationPanel(
        boolean hasFigures,
        List<Figure> figures,
        boolean drawn,
        String missing,
        BeliefPlot beliefs,
        boolean hasBeliefs,
        List<Strip> strips,
        boolean hasStrips,
        String stripsCut,
        boolean isCut) {
    public CalibrationPanel {
        figures = List.copyOf(figures);
        strips = List.copyOf(strips);
    }

    /** A number with its name and what it means. */
    public record Figure(String name, NumberLink value, String note) {}

    /**
     * Belief against outcome. All coordinates are in the view box.
     *
     * @param description the plot in words
     */
    public record BeliefPlot(String description, List<Tick> ticks, String linePath, List<Dot> dots, List<Row> rows) {
        public BeliefPlot {
            ticks = List.copyOf(ticks);
            dots = List.copyOf(dots);
            rows = List.copyOf(rows);
        }
    }

    /** A grid line of both axes with its label. */
    public record Tick(String x, String y, String label) {}

    /** A group of beliefs; the larger, the more bets. */
    public record Dot(String x, String y, String radius, String label) {}

    /** The same group in the table. */
    public record Row(String beliefs, String bets, String meanBelief, String meanOutcome) {}

    /**
     * One bet: its predicted range as a bar and the observed change as a dot on one scale for all.
     *
     * @param tone class of the dot
     * @param beyond the dot stands at the end of the scale, because the change is beyond it
     */
    public record Strip(
            String title,
            String href,
            String predicted,
            String observed,
            String fit,
            String tone,
            String barX,
            String barWidth,
            String dotX,
            boolean beyond) {}
}
