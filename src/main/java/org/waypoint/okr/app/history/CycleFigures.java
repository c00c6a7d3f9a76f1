package org.waypoint.okr.app.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.numbers.MeasurableNumber;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.PaceRules;
import org.waypoint.okr.domain.scoring.Punctuality;

/** Reckons the figures of one cycle of a unit. */
final class CycleFigures {
    private final PaceRules rules;
    private final LocalDate today;
    private final ZoneId zone;

    CycleFigures(PaceRules rules, LocalDate today, ZoneId zone) {
        this.rules = rules;
        this.today = today;
        this.zone = zone;
    }

    /** @param range of the cycle, which has dates */
    UnitCycleView of(
            Cycle cycle,
            DateRange range,
            List<Objective> objectives,
            List<KeyResult> keyResults,
            Map<ObjectiveId, Closing> closings) {
        UnitCycleRecords records = new UnitCycleRecords(range, objectives, keyResults, closings);
        BigDecimal closingDays = records.closingDays(zone).value();
        List<KeyResultFacts> facts = keyResults.stream()
                .map(keyResult -> KeyResultFacts.of(keyResult, zone))
                .toList();
        return new UnitCycleView(
                cycle,
                objectives.size(),
                keyResults.size(),
                MeasurableNumber.count(keyResults),
                Punctuality.of(facts, range, today, rules),
                records.meanGrade(ObjectiveType.COMMITTED).value(),
                records.meanGrade(ObjectiveType.ASPIRATIONAL).value(),
                closingDays == null ? null : closingDays.intValueExact(),
                null,
                records);
    }
}
