package org.waypoint.okr.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisFilter;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;

/** What the database does with a filter. */
final class SoughtHypotheses {
    static final Comparator<Hypothesis> LATEST_VERDICT_FIRST = Comparator.comparing(SoughtHypotheses::givenAt)
            .thenComparing((Hypothesis each) -> each.id().value())
            .reversed();

    private SoughtHypotheses() {}

    static boolean fits(Hypothesis bet, HypothesisFilter filter) {
        return (filter.units() == null || filter.units().contains(bet.unitId()))
                && (filter.cycle() == null || filter.cycle().equals(bet.cycleId()))
                && filter.states().contains(bet.state())
                && (filter.verdict() == null
                        || (bet.verdict() != null && bet.verdict().verdict() == filter.verdict()))
                && (filter.text() == null || words(bet).contains(filter.text().toLowerCase(Locale.ROOT)));
    }

    private static Instant givenAt(Hypothesis bet) {
        return bet.verdict() == null ? Instant.EPOCH : bet.verdict().given().at();
    }

    private static String words(Hypothesis bet) {
        return Stream.of(
                        bet.statement().weBelieve(),
                        bet.statement().forWhom(),
                        bet.statement().willDo(),
                        bet.statement().signal(),
                        bet.statement().riskiestAssumption(),
                        Optional.ofNullable(bet.verdict())
                                .map(VerdictGiven::learned)
                                .orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
