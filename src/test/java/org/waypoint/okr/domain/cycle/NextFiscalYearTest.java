package org.waypoint.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class NextFiscalYearTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final NextFiscalYear CALENDAR_YEAR = new NextFiscalYear(2027, 1, Cadence.QUARTER);

    @Test
    public void itGoesOnWhereTheLastOneEnds() {
        List<CycleDefinition> existing = new CycleGenerator(2027, 7, Cadence.TRIMESTER, "T{n}").cycles();

        assertThat(NextFiscalYear.after(existing, TODAY)).isEqualTo(new NextFiscalYear(2028, 7, Cadence.TRIMESTER));
    }

    @Test
    public void whatItProposesFollowsWithoutGapOrOverlap() {
        for (int month = 1; month <= 12; month++) {
            CycleGenerator last = new CycleGenerator(2027, month, Cadence.QUARTER, "Q{n}");
            NextFiscalYear next = NextFiscalYear.after(last.cycles(), TODAY);
            CycleGenerator proposed = new CycleGenerator(next.fiscalYear(), next.startMonth(), next.cadence(), "Q{n}");

            assertThat(proposed.year().start()).isEqualTo(last.year().end().plusDays(1));
        }
    }

    @Test
    public void quartersAndTheirYearLeadToQuarters() {
        List<CycleDefinition> existing = new ArrayList<>(new CycleGenerator(2027, 4, Cadence.YEAR, "FY").cycles());
        existing.addAll(new CycleGenerator(2027, 4, Cadence.QUARTER, "Q{n}").cycles());

        assertThat(NextFiscalYear.after(existing, TODAY)).isEqualTo(new NextFiscalYear(2028, 4, Cadence.QUARTER));
    }

    @Test
    public void withoutOneItIsTheNextCalendarYear() {
        DateRange free = new DateRange(LocalDate.parse("2026-10-05"), LocalDate.parse("2027-05-31"));
        DateRange odd = new DateRange(LocalDate.parse("2026-10-01"), LocalDate.parse("2027-01-14"));

        assertThat(NextFiscalYear.after(List.of(), TODAY)).isEqualTo(CALENDAR_YEAR);
        assertThat(NextFiscalYear.after(List.of(new CycleDefinition("Ideas", null, Cadence.BACKLOG, null)), TODAY))
                .isEqualTo(CALENDAR_YEAR);
        assertThat(NextFiscalYear.after(List.of(new CycleDefinition("Free", free, Cadence.CUSTOM, null)), TODAY))
                .isEqualTo(CALENDAR_YEAR);
        assertThat(NextFiscalYear.after(List.of(new CycleDefinition("Odd", odd, Cadence.QUARTER, null)), TODAY))
                .isEqualTo(CALENDAR_YEAR);
    }
}
