package org.waypoint.okr.web.checkin;

import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.checkin.CheckInService;
import org.waypoint.okr.app.checkin.CheckInView;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Collects what the form of a check-in shows. */
public final class CheckInSubjects {
    private static final String NEWEST = "20";

    private final KeyResultService keyResults;
    private final ObjectiveService objectives;
    private final CheckInService checkIns;
    private final HypothesisService hypotheses;

    public CheckInSubjects(
            KeyResultService keyResults,
            ObjectiveService objectives,
            CheckInService checkIns,
            HypothesisService hypotheses) {
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.checkIns = checkIns;
        this.hypotheses = hypotheses;
    }

    CheckInSubject of(Actor actor, KeyResultId id) {
        KeyResultView keyResult = keyResults.get(actor, id);
        List<HypothesisView> bets = hypotheses.ofKeyResult(actor, id).stream()
                .filter(bet -> HypothesisLife.isLive(bet.state()))
                .toList();
        PageOf<CheckInView> history = checkIns.list(actor, id, Input.of(Map.of("limit", NEWEST), actor.locale()));
        return new CheckInSubject(
                keyResult,
                objectives.get(actor, keyResult.keyResult().objectiveId()),
                bets,
                history.items(),
                history.total());
    }
}
