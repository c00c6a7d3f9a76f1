package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.waypoint.okr.domain.keyresult.Milestone;

/** A value expected by a date. */
public record MilestoneJson(LocalDate date, BigDecimal value) {
    static List<MilestoneJson> of(List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> new MilestoneJson(milestone.date(), milestone.value()))
                .toList();
    }
}
