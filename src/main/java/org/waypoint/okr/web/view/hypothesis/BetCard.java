package org.waypoint.okr.web.view.hypothesis;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * One bet in the panel of its epic.
 *
 * @param id element id
 * @param href page with everything about it
 */
public record BetCard(
        String id,
        KeyResultLine keyResult,
        String href,
        Sentence sentence,
        List<Lozenge> marks,
        List<Fact> facts,
        List<BetAction> actions,
        boolean hasActions) {
    public BetCard {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }
}
