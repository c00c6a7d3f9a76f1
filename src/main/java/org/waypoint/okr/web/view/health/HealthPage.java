package org.waypoint.okr.web.view.health;

import java.util.List;
import org.waypoint.okr.web.view.project.CyclePicker;
import org.waypoint.okr.web.view.project.Notice;

/**
 * How healthy the programme is in one cycle.
 *
 * @param subtitle what is looked at, and what it is compared with
 * @param notice what to do when there is nothing to show; only {@code hasNotice} then
 * @param alarm that the rhythm fades, in words; empty while it does not
 */
public record HealthPage(
        CyclePicker cycle,
        boolean hasCycle,
        String subtitle,
        Notice notice,
        boolean hasNotice,
        String alarm,
        boolean hasAlarm,
        List<HeadCard> heads,
        List<Figure> figures,
        ClosingPanel closing,
        boolean hasClosing) {
    public HealthPage {
        heads = List.copyOf(heads);
        figures = List.copyOf(figures);
    }

    /**
     * A number beside the heads.
     *
     * @param note of what it is made
     * @param trend against the cycle before
     */
    public record Figure(String id, String name, String number, String note, Trend trend, boolean hasTrend) {}
}
