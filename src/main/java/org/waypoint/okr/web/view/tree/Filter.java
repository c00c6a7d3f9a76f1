package org.waypoint.okr.web.view.tree;

import java.util.List;
import org.waypoint.okr.web.view.part.Choice;

/**
 * What the tree is narrowed to, and what it could be.
 *
 * @param learningHref what the chosen unit, or the company, learns from its bets
 * @param healthHref how healthy the programme is in the chosen cycle
 */
public record Filter(
        String action,
        String text,
        List<Choice> cycles,
        List<Choice> units,
        List<Choice> owners,
        String learningHref,
        String healthHref) {
    public Filter {
        cycles = List.copyOf(cycles);
        units = List.copyOf(units);
        owners = List.copyOf(owners);
    }
}
