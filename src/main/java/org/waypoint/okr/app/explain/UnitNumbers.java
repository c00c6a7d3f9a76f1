package org.waypoint.okr.app.explain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.waypoint.okr.app.history.UnitCycleRecords;
import org.waypoint.okr.app.history.UnitCycleView;
import org.waypoint.okr.app.history.UnitHistoryService;
import org.waypoint.okr.app.history.UnitHistoryView;
import org.waypoint.okr.app.learning.CalibrationView;
import org.waypoint.okr.app.learning.LearningService;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.numbers.CalibrationNumbers;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.scoring.PaceRules;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.unit.UnitId;

/** Numbers about one unit: how well its predictions fit, and how its cycles compare. */
public final class UnitNumbers {
    private final Stores stores;
    private final LearningService learning;
    private final UnitHistoryService histories;
    private final Today today;

    public UnitNumbers(Stores stores, LearningService learning, UnitHistoryService histories, Today today) {
        this.stores = stores;
        this.learning = learning;
        this.histories = histories;
        this.today = today;
    }

    Found find(Actor actor, Asked asked) {
        UnitId id = new UnitId(asked.id());
        CalibrationView view = learning.calibration(actor, id, asked.calibration(actor.locale()));
        CalibrationNumbers numbers = new CalibrationNumbers(view.bets());
        Explained explained = switch (asked.number()) {
            case MEAN_ERROR -> numbers.meanError();
            case MEAN_DISTANCE -> numbers.meanDistance();
            case BELIEF_FIT -> numbers.beliefFit();
            case DECISION_TIME -> numbers.decisionTime();
            default -> numbers.hitRate();
        };
        return new Found(new Lookup(stores).unit(id).name(), null, explained, view.keyResultTitles());
    }

    Found ofCycle(Actor actor, Asked asked) {
        UnitHistoryView history = histories.get(actor, new UnitId(asked.id()));
        UnitCycleView cycle = history.cycles().stream()
                .filter(view -> Long.valueOf(view.cycle().id().value()).equals(asked.cycleId()))
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        return new Found(
                history.unit().name() + " \u00b7 " + cycle.cycle().name(),
                null,
                explained(asked.number(), cycle.records()),
                names(cycle.records()));
    }

    private Explained explained(ExplainedNumber number, UnitCycleRecords records) {
        LocalDate day = today.date();
        ZoneId zone = today.zone();
        PaceRules rules = ScoringRules.of(stores.settings().read()).pace();
        return switch (number) {
            case MEASURABLE -> records.measurable();
            case COMMITTED_GRADE -> records.meanGrade(ObjectiveType.COMMITTED);
            case ASPIRATIONAL_GRADE -> records.meanGrade(ObjectiveType.ASPIRATIONAL);
            case CLOSING_DAYS -> records.closingDays(zone);
            default -> records.punctuality(rules, day, zone);
        };
    }

    private static Map<Object, String> names(UnitCycleRecords records) {
        Map<Object, String> names = new HashMap<>();
        records.objectives().forEach(objective -> names.put(objective.id(), objective.title()));
        records.keyResults().forEach(keyResult -> names.put(keyResult.id(), keyResult.title()));
        return names;
    }
}
