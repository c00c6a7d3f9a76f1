package org.waypoint.okr.web.view.project;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.Score;

/**
 * How the project's objectives stand.
 *
 * @param score of the whole project
 * @param figures what there is to know beside it, each in words
 * @param movers what moved most since last week
 * @param warnings units that lose focus
 * @param objectives one page of them
 * @param addHref page for a new objective; offered when {@code mayAdd}
 * @param meetingHref the weekly meeting; offered when {@code mayMeet}
 * @param empty said when there is no objective
 */
public record ScoringPanel(
        Score score,
        boolean hasScore,
        Lozenge pace,
        List<Figure> figures,
        List<Mover> movers,
        boolean hasMovers,
        List<String> warnings,
        List<ObjectiveRow> objectives,
        boolean hasObjectives,
        boolean mayAdd,
        String addHref,
        boolean mayMeet,
        String meetingHref,
        Notice empty,
        Paging paging) {
    /** A number with its caption, which may lead to where it is taken care of; {@code tone} as for lozenges. */
    public record Figure(String number, String caption, String tone, String href, boolean hasHref) {
        /** The same, leading somewhere. */
        public Figure leadingTo(String address) {
            return new Figure(number, caption, tone, address, true);
        }
    }

    /** A key result that moved: by how much, and where to find it. */
    public record Mover(String title, String href, String change, String tone) {}

    /** Links to the neighbouring pages of a long list. */
    public record Paging(
            boolean needed, String shown, boolean hasPrevious, String previousHref, boolean hasNext, String nextHref) {}

    public ScoringPanel {
        figures = List.copyOf(figures);
        movers = List.copyOf(movers);
        warnings = List.copyOf(warnings);
        objectives = List.copyOf(objectives);
    }
}
