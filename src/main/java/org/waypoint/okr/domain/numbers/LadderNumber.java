package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.util.Collection;
import org.waypoint.okr.domain.alignment.CascadeLadder;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** The cascade-ladder meter: the share of objectives that came from the team or were agreed. */
public final class LadderNumber {
    private LadderNumber() {}

    public static Explained of(Collection<Origin> origins) {
        ScoreExplanation.Builder explanation = ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.LADDER);
        long own = count(origins, Origin.FROM_THE_TEAM) + count(origins, Origin.AGREED);
        BigDecimal share = CascadeLadder.share(origins);
        explanation
                .input(InputName.FROM_THE_TEAM, count(origins, Origin.FROM_THE_TEAM))
                .input(InputName.AGREED, count(origins, Origin.AGREED))
                .input(InputName.FROM_ABOVE, count(origins, Origin.FROM_ABOVE))
                .input(InputName.OBJECTIVES, origins.size())
                .excludeIf(share == null, ExclusionReason.NO_OBJECTIVES);
        if (share != null) {
            explanation
                    .step(StepKind.DIVIDED, Math.toIntExact(own), origins.size(), share)
                    .step(StepKind.HEALTHY_BAND, percent(CascadeLadder.HEALTHY_FROM), percent(CascadeLadder.HEALTHY_TO))
                    .step(StepKind.SHOWN_IN_PERCENT);
        }
        return explanation.explains(share);
    }

    private static long count(Collection<Origin> origins, Origin origin) {
        return origins.stream().filter(one -> one == origin).count();
    }

    private static int percent(BigDecimal share) {
        return share.movePointRight(2).intValueExact();
    }
}
