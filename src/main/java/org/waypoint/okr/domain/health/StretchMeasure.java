package org.waypoint.okr.domain.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.scoring.GradeRules;
import org.waypoint.okr.domain.scoring.Pace;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;

/**
 * Stretch: the share of judged aspirations that are a stretch: neither possibly too easy, which is what every page calls
 * one that reaches 1.0, nor out of reach, which is one that ends red. While the cycle runs the end is taken from the pace
 * so far: half of what is expected by now leads to half of the whole.
 */
final class StretchMeasure {
    private final GradeRules grades;
    private final List<HealthGap> gaps = new ArrayList<>();
    private int stretching;

    private StretchMeasure(GradeRules grades) {
        this.grades = grades;
    }

    static Measure of(Snapshot snapshot) {
        StretchMeasure measure = new StretchMeasure(snapshot.rules().scoring().grades());
        List<Standing> aspirations = snapshot.standings().stream()
                .filter(standing -> standing.is(ObjectiveType.ASPIRATIONAL))
                .toList();
        aspirations.forEach(measure::judge);
        measure.gaps.sort(Comparator.comparing(HealthGap::kind));
        int judged = measure.stretching + measure.gaps.size();
        return new Measure(new Share(measure.stretching, judged), measure.gaps, aspirations.size() - judged);
    }

    private void judge(Standing standing) {
        BigDecimal result = standing.result();
        if (result == null) {
            return;
        }
        if (result.compareTo(BigDecimal.ONE) >= 0) {
            gaps.add(HealthGap.of(HealthGap.Kind.TOO_EASY, standing));
            return;
        }
        BigDecimal end = standing.settled() ? result : landing(standing);
        if (end == null) {
            return;
        }
        if (grades.bandOf(end.setScale(1, RoundingMode.HALF_UP)) == Band.RED) {
            gaps.add(HealthGap.of(HealthGap.Kind.OUT_OF_REACH, standing));
        } else {
            stretching++;
        }
    }

    /** Where the pace so far leads: what was reached of what is expected by now; null where nobody can tell yet. */
    private static @Nullable BigDecimal landing(Standing standing) {
        Pace pace = standing.score().score().pace();
        BigDecimal expected = pace.expected();
        BigDecimal difference = pace.difference();
        if (expected == null || difference == null || expected.signum() == 0 || pace.status() == PaceStatus.TOO_EARLY) {
            return null;
        }
        return Ratio.of(expected.add(difference), expected);
    }
}
