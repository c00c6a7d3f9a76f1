package org.waypoint.okr.web.view.project;

import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.NumberLink;
import org.waypoint.okr.web.view.part.Shortened;

/**
 * Where the project's objectives lead, who leads to them, and what is missing.
 */
public record AlignmentPanel(
        Shortened<AlignmentRow> upward,
        Shortened<AlignmentRow> dependants,
        Shortened<GapRow> gaps,
        Meter meter,
        boolean hasMeter,
        boolean empty) {
    /**
     * A link between two objectives.
     *
     * @param kind contributes to, supports, enables
     * @param fromHref the objective in the company tree, like {@code toHref}, which may be a key result's page
     * @param removeHref page that asks before removing it
     */
    public record AlignmentRow(
            String from,
            String fromHref,
            String fromUnit,
            String kind,
            String to,
            String toHref,
            String toUnit,
            boolean mayRemove,
            String removeHref,
            String removeLabel,
            String removeId) {}

    /** A named gap of one objective; {@code mendHref} opens the alignment of the objective, which the label names. */
    public record GapRow(
            Lozenge lozenge,
            String title,
            String unit,
            boolean mayMend,
            String mendHref,
            String mendId,
            String mendLabel) {}

    /**
     * The cascade-ladder meter.
     *
     * @param percent share in words
     * @param position where the mark stands, 0 to 100
     * @param verdict whether the share is healthy
     */
    public record Meter(NumberLink percent, String position, Lozenge verdict, String description) {}
}
