package org.waypoint.okr.domain.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.objective.ObjectiveType;

/**
 * Commitment: the share of judged commitments that hold. While the cycle runs one holds when its pace is on track and
 * every key partner stands by it; once it is settled, when it was met in full: anything under 1.0 is missed. Where it is
 * too early to tell, or the effect cannot be observed yet, it is left out.
 */
final class CommitmentMeasure {
    private final Partners partners;
    private final List<HealthGap> gaps = new ArrayList<>();
    private int held;
    private int leftOut;

    private CommitmentMeasure(Partners partners) {
        this.partners = partners;
    }

    static Measure of(Snapshot snapshot) {
        CommitmentMeasure measure = new CommitmentMeasure(new Partners(snapshot));
        List<Standing> commitments = snapshot.standings().stream()
                .filter(standing -> standing.is(ObjectiveType.COMMITTED))
                .toList();
        commitments.forEach(measure::judge);
        measure.gaps.sort(Comparator.comparing(HealthGap::kind));
        int judged = commitments.size() - measure.leftOut;
        return new Measure(new Share(measure.held, judged), measure.gaps, measure.leftOut);
    }

    private void judge(Standing standing) {
        HealthGap.Kind gap = standing.settled() ? missed(standing) : broken(standing);
        List<HealthGap> alone = standing.settled() ? List.of() : partners.gaps(standing);
        if (gap != null) {
            gaps.add(HealthGap.of(gap, standing));
        } else if (!alone.isEmpty()) {
            gaps.addAll(alone);
        } else if (standing.settled() || isJudged(standing)) {
            held++;
        } else {
            leftOut++;
        }
    }

    private static HealthGap.@Nullable Kind missed(Standing standing) {
        BigDecimal grade = standing.grade();
        if (grade != null) {
            return grade.compareTo(BigDecimal.ONE) < 0 ? HealthGap.Kind.MISSED : null;
        }
        if (standing.result() == null) {
            return HealthGap.Kind.UNMEASURED;
        }
        return standing.score().score().grade().committedMissed() ? HealthGap.Kind.MISSED : null;
    }

    private static HealthGap.@Nullable Kind broken(Standing standing) {
        if (standing.keyResults().isEmpty()) {
            return HealthGap.Kind.UNMEASURED;
        }
        return switch (standing.pace()) {
            case STALE -> HealthGap.Kind.STALE;
            case OFF_TRACK -> HealthGap.Kind.OFF_TRACK;
            case AT_RISK -> HealthGap.Kind.AT_RISK;
            case TOO_EARLY, ON_TRACK, DONE, NONE -> null;
        };
    }

    private static boolean isJudged(Standing standing) {
        return switch (standing.pace()) {
            case TOO_EARLY, NONE -> false;
            case STALE, OFF_TRACK, AT_RISK, ON_TRACK, DONE -> true;
        };
    }
}
