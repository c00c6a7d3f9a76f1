package org.waypoint.okr.web.view.project;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.NumberLink;
import org.waypoint.okr.web.view.part.Score;
import org.waypoint.okr.web.view.part.Sparkline;

/**
 * A key result with where it stands.
 *
 * @param anchor element id of the row
 * @param href its own page
 * @param byline owner and newest check-in
 * @param now current value
 * @param aim from where to where
 * @param change progress since last week, with its sign; empty when nothing is known
 * @param changeTone success, danger or neutral
 * @param confidence 0 to 10, or a dash
 * @param checkInHref form for the next check-in; offered when {@code mayCheckIn}
 * @param checkInLabel says which key result it is for
 * @param bets live hypotheses, in words
 * @param menuLabel what the menu is for, with the title
 */
public record KeyResultRow(
        String anchor,
        String title,
        String href,
        String byline,
        List<Lozenge> marks,
        String now,
        String aim,
        NumberLink change,
        String changeTone,
        Sparkline trend,
        NumberLink confidence,
        Lozenge pace,
        boolean hasPace,
        Score score,
        NumberLink bets,
        boolean hasBets,
        boolean mayCheckIn,
        String checkInHref,
        String checkInLabel,
        boolean due,
        List<MenuItem> menu,
        boolean hasMenu,
        String menuLabel) {
    public KeyResultRow {
        marks = List.copyOf(marks);
        menu = List.copyOf(menu);
    }
}
