package org.waypoint.okr.app.closing;

import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.domain.objective.ObjectiveId;

/**
 * What a page that shows objectives says about the end of their cycle.
 *
 * @param closing steps can be taken now
 * @param overrunDays days since the end of the closing window of a cycle that is not closed; else 0
 * @param marks by objective; those without anything to say may be missing
 */
public record ClosingOverview(
        CycleView cycle,
        boolean closing,
        int overrunDays,
        List<UnitMessage> messages,
        Map<ObjectiveId, ClosingMark> marks) {
    public ClosingOverview {
        messages = List.copyOf(messages);
        marks = Map.copyOf(marks);
    }
}
