package org.waypoint.okr.domain.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long units take from shipping to a verdict.
 *
 * @param counted bets that shipped and were then decided; one that was decided before has no such time
 * @param medianDays with one decimal
 */
public record DecisionTime(int counted, @Nullable BigDecimal medianDays) {
    /** Of bets with a verdict; those that had not shipped by then are left out. */
    public static DecisionTime of(Collection<DecidedBet> bets) {
        List<Long> days = bets.stream()
                .map(DecisionTime::days)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new DecisionTime(days.size(), days.isEmpty() ? null : median(days));
    }

    /** From the day it shipped to the day of the verdict; null when it had not shipped by then. */
    public static @Nullable Long days(DecidedBet bet) {
        LocalDate shippedOn = bet.bet().epic().trail().shippedOn();
        return shippedOn == null || bet.decidedOn().isBefore(shippedOn)
                ? null
                : ChronoUnit.DAYS.between(shippedOn, bet.decidedOn());
    }

    private static BigDecimal median(List<Long> sorted) {
        long lower = sorted.get((sorted.size() - 1) / 2);
        long upper = sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(lower + upper).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }
}
