package org.waypoint.okr.domain.health;

import java.time.LocalDate;
import java.util.List;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.partner.PartnerRequest;

/**
 * Everything that is stored about one cycle.
 *
 * @param range of the cycle, which has dates
 */
public record CycleOkrs(
        Cycle cycle,
        DateRange range,
        List<Objective> objectives,
        List<KeyResult> keyResults,
        List<Alignment> links,
        List<PartnerRequest> partners,
        List<Hypothesis> bets,
        List<Closing> closings) {
    public CycleOkrs {
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
        links = List.copyOf(links);
        partners = List.copyOf(partners);
        bets = List.copyOf(bets);
        closings = List.copyOf(closings);
    }

    /** The day of this cycle that lies as far from its beginning as a day of another one; at most the last. */
    public LocalDate sameDay(DateRange other, LocalDate day) {
        if (!day.isBefore(other.end())) {
            return range.end();
        }
        LocalDate same = range.start().plusDays(day.toEpochDay() - other.start().toEpochDay());
        return same.isAfter(range.end()) ? range.end() : same;
    }
}
