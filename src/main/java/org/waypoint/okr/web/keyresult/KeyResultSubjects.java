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
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Collects what the page of one key result shows; its objective is read once for all parts. */
public final class KeyResultSubjects {
    private static final String NEWEST = "100";

    private final ObjectiveService objectives;
    private final CheckInService checkIns;
    private final HypothesisService hypotheses;
    private final ForecastService forecasts;

    public KeyResultSubjects(
            ObjectiveService objectives,
            CheckInService checkIns,
            HypothesisService hypotheses,
            ForecastService forecasts) {
        this.objectives = objectives;
        this.checkIns = checkIns;
        this.hypotheses = hypotheses;
        this.forecasts = forecasts;
    }

    /** Refused: NOT_FOUND. */
    Subject of(Actor actor, KeyResultId id) {
        ObjectiveView objective = objectives.ofKeyResult(actor, id);
        KeyResultView keyResult = objective.keyResults().stream()
                .filter(view -> view.keyResult().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        KeyResultPlace place = objective.place(keyResult);
        return new Subject(
                keyResult,
                objective,
                checkIns.list(actor, place, Input.of(Map.of("limit", NEWEST), actor.locale())),
                hypotheses.ofKeyResult(actor, place),
                forecasts.get(actor, place));
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
        KeyResultPlace place() {
            return objective.place(keyResult);
        }

        boolean isOpen() {
            return !objective.cycle().isClosed();
        }
    }
}
