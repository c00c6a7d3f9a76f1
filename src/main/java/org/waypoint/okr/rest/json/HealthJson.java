package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.health.HeadView;
import org.waypoint.okr.app.health.HealthView;
import org.waypoint.okr.app.health.NamedGap;
import org.waypoint.okr.domain.health.FadeAlarm;
import org.waypoint.okr.domain.health.HealthGap;
import org.waypoint.okr.domain.health.ProgrammeHealth;
import org.waypoint.okr.domain.health.Share;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** How healthy the programme is in one cycle; without any cycle there are neither heads nor figures. */
public record HealthJson(
        @Nullable CycleJson cycle,
        @Nullable CycleJson comparedWith,
        @Nullable LocalDate day,
        int objectives,
        int units,
        List<HeadJson> heads,
        @Nullable FadeJson fade,
        @Nullable ShareJson punctualCheckIns,
        @Nullable ShareJson punctualCheckInsBefore,
        @Nullable ShareJson keyResultsWithLiveHypothesis,
        @Nullable DecisionsJson decisions,
        @Nullable HealthClosingJson closing) {
    public static HealthJson of(HealthView view) {
        HealthView.Programme programme = view.programme();
        if (programme == null) {
            return new HealthJson(null, null, null, 0, 0, List.of(), null, null, null, null, null, null);
        }
        ProgrammeHealth health = programme.health();
        return new HealthJson(
                CycleJson.of(programme.cycle()),
                CycleJson.ofNullable(programme.before()),
                health.day(),
                programme.objectives(),
                programme.units(),
                programme.heads().stream().map(HeadJson::of).toList(),
                FadeJson.of(health.fade()),
                ShareJson.of(health.punctual()),
                ShareJson.ofNullable(health.punctualBefore()),
                ShareJson.of(health.bets().live()),
                DecisionsJson.of(health),
                HealthClosingJson.ofNullable(programme.closing()));
    }

    /** So many of so many. */
    public record ShareJson(int part, int whole, @Nullable BigDecimal share) {
        static ShareJson of(Share share) {
            return new ShareJson(share.part(), share.whole(), share.value());
        }

        static @Nullable ShareJson ofNullable(@Nullable Share share) {
            return share == null ? null : of(share);
        }
    }

    /** One head with its trend and its gaps. */
    public record HeadJson(
            String head,
            ShareJson now,
            @Nullable ShareJson before,
            @Nullable BigDecimal change,
            int leftOut,
            int gapCount,
            List<GapJson> gaps,
            ScoreJson.Explanation explanation) {
        static HeadJson of(HeadView view) {
            return new HeadJson(
                    view.health().head().name(),
                    ShareJson.of(view.health().now().share()),
                    ShareJson.ofNullable(view.health().before()),
                    view.health().change(),
                    view.health().now().leftOut(),
                    view.gapCount(),
                    view.gaps().stream().map(GapJson::of).toList(),
                    ScoreJson.Explanation.of(view.explanation()));
        }
    }

    /** Something that lowers a number. */
    public record GapJson(
            String kind,
            long unitId,
            String unitName,
            @Nullable Long objectiveId,
            @Nullable String objectiveTitle,
            @Nullable Long keyResultId,
            @Nullable String keyResultTitle,
            int count,
            int of) {
        static GapJson of(NamedGap named) {
            HealthGap gap = named.gap();
            ObjectiveId objective = gap.objectiveId();
            KeyResultId keyResult = gap.keyResultId();
            return new GapJson(
                    gap.kind().name(),
                    gap.unitId().value(),
                    named.unitName(),
                    objective == null ? null : objective.value(),
                    named.objectiveTitle(),
                    keyResult == null ? null : keyResult.value(),
                    named.keyResultTitle(),
                    gap.count(),
                    gap.of());
        }
    }

    /** Whether the rhythm fades. */
    public record FadeJson(
            boolean rings,
            ShareJson before,
            ShareJson now,
            @Nullable BigDecimal change) {
        static FadeJson of(FadeAlarm fade) {
            return new FadeJson(
                    fade.rings(),
                    ShareJson.of(Share.of(fade.before())),
                    ShareJson.of(Share.of(fade.now())),
                    fade.change());
        }
    }

    /** Days from shipped to decided. */
    public record DecisionsJson(
            int counted,
            @Nullable BigDecimal medianDays,
            @Nullable BigDecimal medianDaysBefore) {
        static DecisionsJson of(ProgrammeHealth health) {
            return new DecisionsJson(
                    health.bets().decisions().counted(),
                    health.bets().decisions().medianDays(),
                    health.decisionsBefore() == null
                            ? null
                            : health.decisionsBefore().medianDays());
        }
    }
}
