package org.waypoint.okr.web.view.tree;

import java.util.List;
import org.waypoint.okr.web.view.part.Choice;

/** What the tree is narrowed to, and what it could be. */
public record Filter(String action, String text, List<Choice> cycles, List<Choice> units, List<Choice> owners) {
    public Filter {
        cycles = List.copyOf(cycles);
        units = List.copyOf(units);
        owners = List.copyOf(owners);
    }
}
