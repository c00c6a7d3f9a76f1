package org.waypoint.okr.web.view.keyresult;

import java.util.List;
import org.waypoint.okr.web.view.hypothesis.Fact;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.Score;

/**
 * What a key result promises and where it stands.
 *
 * @param place its unit and cycle, in words; {@code placeHref} leads to them in the company tree
 * @param now current value
 * @param aim from where to where
 * @param facts owner, confidence and whatever else has a name and a value
 * @param checkInHref form for the next check-in; offered when {@code mayCheckIn}
 * @param due the next check-in is late
 */
public record KeyResultHead(
        String title,
        String objective,
        String place,
        String placeHref,
        List<Lozenge> marks,
        String now,
        String aim,
        Score score,
        Lozenge pace,
        boolean hasPace,
        List<Fact> facts,
        boolean mayCheckIn,
        boolean due,
        String checkInHref,
        boolean mayEdit,
        String editHref) {
    public KeyResultHead {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
    }
}
