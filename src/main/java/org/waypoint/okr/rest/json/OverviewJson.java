package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.app.overview.ProjectOverview.AlignmentPanel;
import org.waypoint.okr.app.overview.ProjectOverview.HypothesisPanel;

/** Everything a project's OKR page shows. */
public record OverviewJson(
        ProjectJson project,
        @Nullable CycleJson cycle,
        List<CycleJson> cycles,
        List<UnitJson> units,
        @Nullable ScoreJson score,
        PageJson<ObjectiveJson> objectives,
        Alignment alignment,
        Hypotheses hypotheses,
        int keyResultCount,
        int staleKeyResults,
        int checkInsDueForMe,
        boolean mayManage,
        boolean mayCoordinate) {
    public static OverviewJson of(ProjectOverview view) {
        return new OverviewJson(
                ProjectJson.of(view.project()),
                CycleJson.ofNullable(view.cycle()),
                view.cycles().stream().map(CycleJson::of).toList(),
                view.units().stream().map(UnitJson::of).toList(),
                ScoreJson.ofNullable(view.score()),
                PageJson.of(view.objectives(), ObjectiveJson::of),
                Alignment.of(view.alignment()),
                Hypotheses.of(view.hypotheses()),
                view.keyResultCount(),
                view.staleKeyResults(),
                view.checkInsDueForMe(),
                view.mayManage(),
                view.mayCoordinate());
    }

    /** Where the project's objectives lead, who leads to them, and what is missing. */
    public record Alignment(
            List<AlignmentJson> upward,
            List<AlignmentJson> dependants,
            List<AlignmentGraphJson.Gap> gaps,
            @Nullable BigDecimal fromTheTeamOrAgreed) {
        static Alignment of(AlignmentPanel panel) {
            return new Alignment(
                    panel.upward().stream().map(AlignmentJson::of).toList(),
                    panel.dependants().stream().map(AlignmentJson::of).toList(),
                    panel.gaps().stream().map(AlignmentGraphJson.Gap::of).toList(),
                    panel.fromTheTeamOrAgreed());
        }
    }

    /** Bets on the project's key results. */
    public record Hypotheses(
            List<HypothesisJson> live,
            List<HypothesisJson> closed,
            int liveTotal,
            int closedTotal,
            int drafts,
            int verdictsDue,
            int shippedNotMoved) {
        static Hypotheses of(HypothesisPanel panel) {
            return new Hypotheses(
                    panel.live().stream().map(HypothesisJson::of).toList(),
                    panel.closed().stream().map(HypothesisJson::of).toList(),
                    panel.liveTotal(),
                    panel.closedTotal(),
                    panel.drafts(),
                    panel.verdictsDue(),
                    panel.shippedNotMoved());
        }
    }
}
