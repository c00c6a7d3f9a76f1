package org.waypoint.okr.domain.scoring.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;

/** A cycle of 100 days from 1 October 2026. */
public class ExpectedLineTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final DateRange CYCLE = new DateRange(START, START.plusDays(99));

    @Test
    public void theLineRisesFromTheFirstToTheLastDay() {
        ExpectedLine line = ExpectedLine.straight(CYCLE);

        assertThat(line.on(START.minusDays(1))).isEqualByComparingTo("0");
        assertThat(line.on(START)).isEqualByComparingTo("0.01");
        assertThat(line.on(CYCLE.end())).isEqualByComparingTo("1");
        assertThat(line.on(CYCLE.end().plusDays(5))).isEqualByComparingTo("1");
        assertThat(line.isBent()).isFalse();
    }

    @Test
    public void milestonesBendARisingLine() {
        ExpectedLine line = ExpectedLine.of(metric("0", "100", day(50, "20")), CYCLE);

        assertThat(onDay(line, 25)).isEqualByComparingTo("0.1");
        assertThat(onDay(line, 50)).isEqualByComparingTo("0.2");
        assertThat(onDay(line, 75)).isEqualByComparingTo("0.6");
        assertThat(onDay(line, 100)).isEqualByComparingTo("1");
        assertThat(line.isBent()).isTrue();
    }

    @Test
    public void milestonesBendAFallingLineTheSameWay() {
        ExpectedLine line = ExpectedLine.of(metric("100", "0", day(50, "80")), CYCLE);

        assertThat(onDay(line, 25)).isEqualByComparingTo("0.1");
        assertThat(onDay(line, 75)).isEqualByComparingTo("0.6");
    }

    @Test
    public void aMilestoneOnTheLastDayIsTheEnd() {
        ExpectedLine line = ExpectedLine.of(metric("0", "100", day(100, "90")), CYCLE);

        assertThat(onDay(line, 100)).isEqualByComparingTo("0.9");
    }

    @Test
    public void milestonesOutsideTheCycleAreIgnored() {
        ExpectedLine line = ExpectedLine.of(metric("0", "100", day(0, "20"), day(101, "30")), CYCLE);

        assertThat(onDay(line, 50)).isEqualByComparingTo("0.5");
    }

    private static BigDecimal onDay(ExpectedLine line, int day) {
        return line.on(START.plusDays(day - 1L));
    }

    private static Milestone day(int day, String value) {
        return new Milestone(START.plusDays(day - 1L), new BigDecimal(value));
    }

    private static Metric metric(String baseline, String target, Milestone... milestones) {
        return new Metric(
                KeyResultKind.METRIC,
                null,
                new BigDecimal(baseline),
                new BigDecimal(target),
                null,
                null,
                null,
                List.of(milestones));
    }
}
