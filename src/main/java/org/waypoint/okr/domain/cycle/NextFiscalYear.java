package org.waypoint.okr.domain.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * The fiscal year to generate next.
 *
 * @param fiscalYear number of the calendar year in which it ends, see {@link CycleGenerator}
 * @param startMonth 1–12
 */
public record NextFiscalYear(int fiscalYear, int startMonth, Cadence cadence) {
    /**
     * The year that begins where the last cycle of a fiscal year ends, cut the same way; the next calendar year in
     * quarters when there is none, or when it ends within a month.
     */
    public static NextFiscalYear after(Collection<CycleDefinition> existing, LocalDate today) {
        return existing.stream()
                .filter(cycle -> cycle.cadence().dividesYear() && cycle.range() != null)
                // a year ends together with its last quarter; the quarters are what is wanted again
                .max(Comparator.comparing(NextFiscalYear::end)
                        .thenComparing(cycle -> cycle.cadence().cyclesPerYear()))
                .filter(last -> end(last).plusDays(1).getDayOfMonth() == 1)
                .map(last -> beginning(end(last).plusDays(1), last.cadence()))
                .orElseGet(() -> new NextFiscalYear(today.getYear() + 1, 1, Cadence.QUARTER));
    }

    private static LocalDate end(CycleDefinition dated) {
        return Objects.requireNonNull(dated.range()).end();
    }

    private static NextFiscalYear beginning(LocalDate start, Cadence cadence) {
        int month = start.getMonthValue();
        return new NextFiscalYear(month == 1 ? start.getYear() : start.getYear() + 1, month, cadence);
    }
}
