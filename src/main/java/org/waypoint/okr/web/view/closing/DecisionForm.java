package org.waypoint.okr.web.view.closing;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;

/**
 * The form of a decision.
 *
 * @param into where it goes on; without choices when there is nowhere to go
 * @param nowhere what to do when there is no next cycle; empty when there is one
 */
public record DecisionForm(
        Sending sending,
        Field decision,
        Field why,
        Field into,
        boolean hasInto,
        String nowhere,
        boolean hasNowhere,
        String cyclesHref,
        boolean hasCyclesHref,
        String lost,
        boolean hasLost,
        List<Child> children,
        boolean hasChildren) {
    public DecisionForm {
        children = List.copyOf(children);
    }

    /** What is to happen to an objective that leads to this one. */
    public record Child(String title, String byline, String idName, String id, Field what) {}
}
