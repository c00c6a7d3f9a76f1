package org.waypoint.okr.web.view.meeting;

import java.util.List;
import org.waypoint.okr.web.view.form.CheckInPage;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.NumberLink;
import org.waypoint.okr.web.view.part.Score;
import org.waypoint.okr.web.view.part.Sparkline;

/**
 * One key result, large enough for a screen that everybody looks at.
 *
 * @param id element id
 * @param position which of how many
 * @param objective what it belongs to; {@code unit} whose it is
 * @param now current value, {@code aim} from where to where
 * @param change movement since last week, {@code changeTone} its direction
 * @param confidence of the newest check-in
 * @param bets live hypotheses
 * @param done it has a check-in of the day, which {@code recorded} tells
 * @param page the form
 */
public record Slide(
        String id,
        String position,
        String title,
        String href,
        String objective,
        String unit,
        List<Lozenge> marks,
        String now,
        String aim,
        NumberLink change,
        String changeTone,
        Sparkline trend,
        NumberLink confidence,
        boolean hasConfidence,
        Score score,
        List<BetLine> bets,
        boolean hasBets,
        boolean done,
        Recorded recorded,
        CheckInPage page) {
    public Slide {
        marks = List.copyOf(marks);
        bets = List.copyOf(bets);
    }

    /** A hypothesis; {@code details} tells prediction, change so far, belief and signal date. */
    public record BetLine(String id, String epic, String href, String details, List<Lozenge> marks) {
        public BetLine {
            marks = List.copyOf(marks);
        }
    }
}
