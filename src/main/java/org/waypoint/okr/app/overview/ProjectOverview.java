package org.waypoint.okr.app.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.alignment.GapView;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * Everything a project's OKR page shows, in one answer.
 *
 * @param cycle the chosen cycle; null when the instance has none
 * @param cycles all that can be chosen, newest first
 * @param units those the project is attached to
 * @param score roll-up of all the project's objectives in the cycle; null without units or cycle
 * @param objectives one page, key-result movement since last week first
 * @param staleKeyResults how many key results wait for a check-in
 * @param dueForMe key results the reader owns that are due or stale
 * @param mayManage the reader may add objectives to one of the units
 * @param mayCoordinate the reader may create units and cycles, so empty states can offer it
 */
public record ProjectOverview(
        ProjectRef project,
        @Nullable CycleView cycle,
        List<CycleView> cycles,
        List<UnitView> units,
        @Nullable ScoreView score,
        PageOf<ObjectiveView> objectives,
        AlignmentPanel alignment,
        HypothesisPanel hypotheses,
        int keyResultCount,
        int staleKeyResults,
        Set<KeyResultId> dueForMe,
        boolean mayManage,
        boolean mayCoordinate) {
    public ProjectOverview {
        cycles = List.copyOf(cycles);
        units = List.copyOf(units);
        dueForMe = Set.copyOf(dueForMe);
    }

    /** How many check-ins wait for the reader. */
    public int checkInsDueForMe() {
        return dueForMe.size();
    }

    /**
     * @param upward where the project's objectives lead
     * @param dependants who leads to them
     * @param gaps what is missing
     * @param fromTheTeamOrAgreed share of objectives that came from the team or were agreed (0 to 1): the
     *     cascade-ladder meter; null without objectives
     */
    public record AlignmentPanel(
            List<AlignmentView> upward,
            List<AlignmentView> dependants,
            List<GapView> gaps,
            @Nullable BigDecimal fromTheTeamOrAgreed) {
        public AlignmentPanel {
            upward = List.copyOf(upward);
            dependants = List.copyOf(dependants);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * @param live placed, running and shipped bets and drafts, verdicts due first; the first 50
     * @param closed decided and dropped ones, newest first; the first 20
     * @param liveTotal how many live bets and drafts there are
     * @param closedTotal how many decided and dropped ones there are
     */
    public record HypothesisPanel(
            List<HypothesisView> live,
            List<HypothesisView> closed,
            int liveTotal,
            int closedTotal,
            int drafts,
            int verdictsDue,
            int shippedNotMoved) {
        public HypothesisPanel {
            live = List.copyOf(live);
            closed = List.copyOf(closed);
        }
    }
}
