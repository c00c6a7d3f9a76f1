package org.waypoint.okr.app.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.numbers.ClosingDaysNumber;
import org.waypoint.okr.domain.numbers.MeanGradeNumber;
import org.waypoint.okr.domain.numbers.MeasurableNumber;
import org.waypoint.okr.domain.numbers.PunctualityNumber;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.PaceRules;
import org.waypoint.okr.domain.scoring.explanation.Explained;

/**
 * What the figures of one cycle of a unit are made of, for whoever asks how they came about.
 *
 * @param closings of all the unit's cycles, by objective
 */
public record UnitCycleRecords(
        DateRange range, List<Objective> objectives, List<KeyResult> keyResults, Map<ObjectiveId, Closing> closings) {
    public UnitCycleRecords {
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
        closings = Map.copyOf(closings);
    }

    public Explained punctuality(PaceRules rules, LocalDate today, ZoneId zone) {
        List<KeyResultFacts> facts = keyResults.stream()
                .map(keyResult -> KeyResultFacts.of(keyResult, zone))
                .toList();
        return PunctualityNumber.of(facts, range, today, rules);
    }

    public Explained measurable() {
        return MeasurableNumber.of(keyResults);
    }

    public Explained meanGrade(ObjectiveType type) {
        return MeanGradeNumber.of(objectives, closings, type);
    }

    public Explained closingDays(ZoneId zone) {
        return ClosingDaysNumber.of(objectives, closings, zone);
    }
}
