package org.waypoint.okr.domain.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waypoint.okr.domain.alignment.AlignmentGapRule;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.alignment.GapKind;

/**
 * Alignment: the share of objectives that lead upward or sideways, or are the company's own, and have none of the named
 * gaps: leads nowhere, parent closed, chain too long, partner not confirmed. The gaps are those of the project page.
 */
final class AlignmentMeasure {
    private AlignmentMeasure() {}

    static Measure of(Snapshot snapshot) {
        AlignmentGapRule rule = new AlignmentGapRule(
                new AlignmentGraph(snapshot.okrs().links()), snapshot.okrs().objectives());
        Partners partners = new Partners(snapshot);
        List<HealthGap> gaps = new ArrayList<>();
        int aligned = 0;
        for (Standing standing : snapshot.standings()) {
            List<HealthGap> own = new ArrayList<>(partners.gaps(standing));
            rule.of(standing.objective(), standing.unit().definition().level())
                    .forEach(kind -> own.add(HealthGap.of(named(kind), standing)));
            gaps.addAll(own);
            aligned += own.isEmpty() ? 1 : 0;
        }
        gaps.sort(Comparator.comparing(HealthGap::kind));
        return new Measure(new Share(aligned, snapshot.standings().size()), gaps, 0);
    }

    private static HealthGap.Kind named(GapKind kind) {
        return switch (kind) {
            case UNALIGNED -> HealthGap.Kind.UNALIGNED;
            case PARENT_CLOSED -> HealthGap.Kind.PARENT_CLOSED;
            case TOO_DEEP -> HealthGap.Kind.TOO_DEEP;
            case PARTNER_NOT_CONFIRMED -> HealthGap.Kind.PARTNER_NOT_CONFIRMED;
        };
    }
}
