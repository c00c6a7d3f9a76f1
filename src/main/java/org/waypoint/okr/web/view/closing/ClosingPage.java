package org.waypoint.okr.web.view.closing;

import java.util.List;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.project.Notice;

/**
 * The way through a unit's closing, one objective at a time.
 *
 * @param refusals why a step was refused that the page no longer offers
 * @param typed what was typed for it
 * @param filter where the choice of unit and cycle is sent to
 * @param figures how far the unit has come
 * @param stops its objectives and the look back
 */
public record ClosingPage(
        String title,
        String subtitle,
        String backHref,
        boolean hasBack,
        Banner banner,
        List<String> refusals,
        boolean hasRefusals,
        List<String> typed,
        boolean hasTyped,
        String filter,
        String projectKey,
        List<Choice> units,
        List<Choice> cycles,
        List<Figure> figures,
        List<Stop> stops,
        boolean hasStops,
        Notice empty,
        ObjectivePart objective,
        boolean hasObjective,
        RetrospectivePart retrospective,
        boolean hasRetrospective,
        String previousHref,
        boolean hasPrevious,
        String nextHref,
        boolean hasNext) {
    public ClosingPage {
        refusals = List.copyOf(refusals);
        typed = List.copyOf(typed);
        units = List.copyOf(units);
        cycles = List.copyOf(cycles);
        figures = List.copyOf(figures);
        stops = List.copyOf(stops);
    }

    /** One count of the unit's progress. */
    public record Figure(String number, String caption, boolean done) {}
}
