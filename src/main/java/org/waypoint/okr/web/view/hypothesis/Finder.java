package org.waypoint.okr.web.view.hypothesis;

import java.util.List;
import org.waypoint.okr.web.view.part.Choice;

/**
 * Searching the other end of a new bet: a key result for an epic, or an epic for a key result.
 *
 * @param about the end that is known
 * @param action where the search is sent to without script
 * @param keptName name of the known end's parameter
 * @param count how many were found, in words
 * @param nothing what to say when nothing was found
 */
public record Finder(
        String title,
        String about,
        String action,
        String keptName,
        String kept,
        String backHref,
        String label,
        String hint,
        String query,
        List<Choice> units,
        List<Choice> cycles,
        boolean hasFilters,
        List<Result> results,
        boolean hasResults,
        String count,
        String nothing) {
    /**
     * Something to choose.
     *
     * @param taken cannot be chosen any more; {@code note} says why
     */
    public record Result(String id, String title, String detail, String href, boolean taken, String note) {}

    public Finder {
        units = List.copyOf(units);
        cycles = List.copyOf(cycles);
        results = List.copyOf(results);
    }
}
