package org.waypoint.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class CycleOverlapTest {
    private static final DateRange AUTUMN = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    private final Cycle quarter = new Cycle(new CycleId(1), cycle(AUTUMN, Cadence.QUARTER), CyclePhase.PLANNING, 0);
    private final Cycle backlog = new Cycle(new CycleId(2), cycle(null, Cadence.BACKLOG), CyclePhase.ACTIVE, 0);

    @Test
    public void oneSharedDayIsAnOverlap() {
        DateRange touching = new DateRange(AUTUMN.end(), AUTUMN.end().plusDays(90));

        assertThat(found(cycle(touching, Cadence.QUARTER), null)).isTrue();
    }

    @Test
    public void theNextDayIsNot() {
        DateRange next = new DateRange(AUTUMN.end().plusDays(1), AUTUMN.end().plusDays(90));

        assertThat(found(cycle(next, Cadence.QUARTER), null)).isFalse();
    }

    @Test
    public void aYearMayContainItsQuarters() {
        assertThat(found(cycle(AUTUMN, Cadence.YEAR), null)).isFalse();
    }

    @Test
    public void aCycleDoesNotOverlapItself() {
        assertThat(found(cycle(AUTUMN, Cadence.QUARTER), quarter.id())).isFalse();
    }

    @Test
    public void theBacklogOverlapsNothing() {
        assertThat(found(cycle(null, Cadence.BACKLOG), null)).isFalse();
    }

    private boolean found(CycleDefinition candidate, CycleId itself) {
        return CycleOverlap.find(candidate, List.of(quarter, backlog), itself).isPresent();
    }

    private static CycleDefinition cycle(DateRange range, Cadence cadence) {
        return new CycleDefinition("a cycle", range, cadence, null);
    }
}
