package org.waypoint.okr.web.view.meeting;

import java.util.List;
import org.waypoint.okr.web.view.project.Notice;

/**
 * A meeting that goes from key result to key result. Without script all of them stand below each other; with script one
 * at a time.
 *
 * @param subtitle project, cycle and day
 * @param backHref the project's OKR page
 * @param progress how many have a check-in of the day, in words
 * @param done how many have one; {@code total} how many there are
 * @param notice said when there is nothing to talk about
 */
public record MeetingPage(
        String title,
        String subtitle,
        String backHref,
        List<Slide> slides,
        boolean hasSlides,
        List<AgendaItem> agenda,
        String progress,
        String done,
        String total,
        Ending ending,
        Notice notice,
        boolean hasNotice) {
    public MeetingPage {
        slides = List.copyOf(slides);
        agenda = List.copyOf(agenda);
    }

    /**
     * A line of the agenda.
     *
     * @param slide element id of the key result
     * @param done it has a check-in of the day
     */
    public record AgendaItem(String slide, String title, boolean done) {}

    /** The last page: what was recorded, and what was left. */
    public record Ending(
            String summary, List<Recorded> recorded, boolean hasRecorded, List<AgendaItem> left, boolean hasLeft) {
        public Ending {
            recorded = List.copyOf(recorded);
            left = List.copyOf(left);
        }
    }
}
