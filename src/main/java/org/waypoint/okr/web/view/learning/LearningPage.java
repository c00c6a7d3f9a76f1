package org.waypoint.okr.web.view.learning;

import java.util.List;
import org.waypoint.okr.web.view.project.Notice;

/**
 * What a unit learns from its hypotheses.
 *
 * @param notice what to do when there is no unit; only {@code hasNotice} then
 */
public record LearningPage(
        boolean hasNotice,
        Notice notice,
        LearningFilter filter,
        List<AttentionRow> shipped,
        boolean hasShipped,
        String shippedCount,
        CalibrationPanel calibration,
        LogPanel log) {
    public LearningPage {
        shipped = List.copyOf(shipped);
    }
}
