package org.waypoint.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

public class CycleGeneratorTest {
    @Test
    public void aFiscalYearBearsTheNumberOfTheYearInWhichItEnds() {
        List<CycleDefinition> quarters = new CycleGenerator(2027, 4, Cadence.QUARTER, "FY{yyyy} Q{n}").cycles();

        assertThat(quarters)
                .extracting(CycleDefinition::name)
                .containsExactly("FY2027 Q1", "FY2027 Q2", "FY2027 Q3", "FY2027 Q4");
        assertThat(quarters)
                .extracting(CycleDefinition::range)
                .containsExactly(
                        days("2026-04-01", "2026-06-30"),
                        days("2026-07-01", "2026-09-30"),
                        days("2026-10-01", "2026-12-31"),
                        days("2027-01-01", "2027-03-31"));
    }

    @Test
    public void startingInJanuaryItIsTheCalendarYear() {
        assertThat(new CycleGenerator(2027, 1, Cadence.QUARTER, "{n}").year())
                .isEqualTo(days("2027-01-01", "2027-12-31"));
    }

    @Test
    public void aLeapYearHasItsLeapDay() {
        List<CycleDefinition> quarters = new CycleGenerator(2028, 1, Cadence.QUARTER, "Q{n}").cycles();

        assertThat(quarters.get(0).range()).isEqualTo(days("2028-01-01", "2028-03-31"));
        assertThat(quarters.get(0).range().days()).isEqualTo(91);
        assertThat(new CycleGenerator(2028, 3, Cadence.QUARTER, "Q{n}").year())
                .isEqualTo(days("2027-03-01", "2028-02-29"));
    }

    @Test
    public void everyDayOfTheYearBelongsToExactlyOneCycle() {
        for (Cadence cadence : List.of(Cadence.QUARTER, Cadence.TRIMESTER, Cadence.HALF, Cadence.YEAR)) {
            for (int month = 1; month <= 12; month++) {
                CycleGenerator generator = new CycleGenerator(2028, month, cadence, "{yyyy} {n}");
                LocalDate next = generator.year().start();
                for (CycleDefinition cycle : generator.cycles()) {
                    assertThat(cycle.range().start())
                            .as("%s from month %d", cadence, month)
                            .isEqualTo(next);
                    next = cycle.range().end().plusDays(1);
                }
                assertThat(next.minusDays(1)).isEqualTo(generator.year().end());
            }
        }
    }

    @Test
    public void theOtherCadencesCutTheYearIntoThreeTwoAndOne() {
        assertThat(new CycleGenerator(2027, 4, Cadence.TRIMESTER, "{n}").cycles())
                .hasSize(3);
        assertThat(new CycleGenerator(2027, 4, Cadence.HALF, "{n}").cycles()).hasSize(2);
        assertThat(new CycleGenerator(2027, 4, Cadence.YEAR, "FY{yy}").cycles())
                .extracting(CycleDefinition::name)
                .containsExactly("FY27");
    }

    @Test
    public void aNameMayBearTheCalendarYearOfItsFirstDay() {
        assertThat(new CycleGenerator(2027, 7, Cadence.HALF, " {start}/{n} ").cycles())
                .extracting(CycleDefinition::name)
                .containsExactly("2026/1", "2027/2");
    }

    @Test
    public void everythingWrongIsRefusedAtOnce() {
        CycleGenerator wrong = new CycleGenerator(27, 13, Cadence.QUARTER, "Quarter {q}");

        assertThat(wrong.refusals())
                .extracting(Refusal::field, Refusal::reason)
                .containsExactly(
                        tuple("fiscalYear", Reason.OUT_OF_RANGE),
                        tuple("fiscalYearStartMonth", Reason.OUT_OF_RANGE),
                        tuple("namePattern", Reason.NOT_A_CHOICE),
                        tuple("namePattern", Reason.PATTERN_WITHOUT_NUMBER));
        assertThat(catchThrowableOfType(Refused.class, wrong::cycles).refusals())
                .hasSize(4);
    }

    @Test
    public void onlyCadencesThatDivideAYearCanBeGenerated() {
        assertThat(new CycleGenerator(2027, 1, Cadence.CUSTOM, "{n}").refusals())
                .extracting(Refusal::field)
                .containsExactly("cadence");
        assertThat(new CycleGenerator(2027, 1, Cadence.BACKLOG, "{n}").refusals())
                .isNotEmpty();
    }

    @Test
    public void aNameIsNeitherBlankNorEndless() {
        assertThat(new CycleGenerator(2027, 1, Cadence.YEAR, " ").refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.REQUIRED);
        assertThat(new CycleGenerator(2027, 1, Cadence.YEAR, "x".repeat(101)).refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.TOO_LONG);
    }

    private static DateRange days(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }
}
