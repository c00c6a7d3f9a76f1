package org.waypoint.okr.web.keyresult;

import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.checkin.CheckInService;
import org.waypoint.okr.app.checkin.CheckInView;
import org.waypoint.okr.app.forecast.ForecastService;
import org.waypoint.okr.app.forecast.ForecastView;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Collects what the page of one key result shows. */
public final class KeyResultSubjects {
    private static final String NEWEST = "100";

    private final KeyResultService keyResults;
    private final ObjectiveService objectives;
    private final CheckInService checkIns;
    private final HypothesisService hypotheses;
    private final ForecastService forecasts;

    public KeyResultSubjects(
            KeyResultService keyResults,
            ObjectiveService objectives,
            CheckInService checkIns,
            HypothesisService hypotheses,
            ForecastService forecasts) {
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.checkIns = checkIns;
        this.hypotheses = hypotheses;
        this.forecasts = forecasts;
    }

    /** Refused: NOT_FOUND. */
    Subject of(Actor actor, KeyResultId id) {
        KeyResultView keyResult = keyResults.get(actor, id);
        ObjectiveView objective = objectives.get(actor, keyResult.keyResult().objectiveId());
        PageOf<CheckInView> history = checkIns.list(actor, id, Input.of(Map.of("limit", NEWEST), actor.locale()));
        return new Subject(keyResult, objective, history, hypotheses.ofKeyResult(actor, id), forecasts.get(actor, id));
    }

    /**
     * @param history newest first
     * @param bets oldest first
     */
    record Subject(
            KeyResultView keyResult,
            ObjectiveView objective,
            PageOf<CheckInView> history,
            List<HypothesisView> bets,
            ForecastView forecast) {
        boolean isOpen() {
            return !objective.cycle().isClosed();
        }
    }
}
