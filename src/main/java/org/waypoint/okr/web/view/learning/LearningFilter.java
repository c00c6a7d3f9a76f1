package org.waypoint.okr.web.view.learning;

import java.util.List;
import org.waypoint.okr.web.view.part.Choice;

/** What the reader has chosen, and what there is to choose from. */
public record LearningFilter(
        String action,
        String text,
        List<Choice> units,
        List<Choice> cycles,
        List<Choice> verdicts,
        boolean subUnits,
        boolean narrow,
        String allHref) {
    public LearningFilter {
        units = List.copyOf(units);
        cycles = List.copyOf(cycles);
        verdicts = List.copyOf(verdicts);
    }
}
