package org.waypoint.okr.web.view.console;

import java.util.List;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Lozenge;

/** One page of the send log. */
public record SendLog(List<Line> lines, boolean hasLines, String range, Filter filter, Pager pager) {
    public SendLog {
        lines = List.copyOf(lines);
    }

    /**
     * A mail.
     *
     * @param again whether it may be sent once more
     * @param againLabel names the person, for reading aloud
     */
    public record Line(
            String id,
            String version,
            String day,
            String recipient,
            String kind,
            Lozenge state,
            String moment,
            boolean again,
            String againLabel) {}

    /** What the list can be limited to. */
    public record Filter(String action, List<Choice> kinds, List<Choice> states) {
        public Filter {
            kinds = List.copyOf(kinds);
            states = List.copyOf(states);
        }
    }

    /** The ways to the neighbouring pages. */
    public record Pager(boolean hasPrevious, String previousHref, boolean hasNext, String nextHref) {}
}
