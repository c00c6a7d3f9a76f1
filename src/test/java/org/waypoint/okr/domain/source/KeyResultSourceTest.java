package org.waypoint.okr.domain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.Test;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;

public class KeyResultSourceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-15");

    private static SourceDefinition search(SourceInterval interval) {
        return new SourceDefinition(CheckInSource.JQL_COUNT, "type = Bug", null, "ada", interval);
    }

    private static boolean isDue(SourceInterval interval, String lastRun, Reason error) {
        SourceRun run = lastRun == null
                ? null
                : new SourceRun(Instant.parse(lastRun + "T23:30:00Z"), 5, BigDecimal.ONE, error, null);
        return new KeyResultSource(new KeyResultId(1), search(interval), run, 1).isDue(TODAY, ZoneOffset.UTC);
    }

    @Test
    public void aSearchIsDueOnceInItsInterval() {
        assertThat(isDue(SourceInterval.DAILY, null, null)).isTrue();
        assertThat(isDue(SourceInterval.DAILY, "2026-11-14", null)).isTrue();
        assertThat(isDue(SourceInterval.DAILY, "2026-11-15", null)).isFalse();
        assertThat(isDue(SourceInterval.WEEKLY, "2026-11-09", null)).isFalse();
        assertThat(isDue(SourceInterval.WEEKLY, "2026-11-08", null)).isTrue();
    }

    @Test
    public void aFailedOneIsTriedAgainTheNextDay() {
        assertThat(isDue(SourceInterval.WEEKLY, "2026-11-14", Reason.QUERY_BROKEN))
                .isTrue();
        assertThat(isDue(SourceInterval.WEEKLY, "2026-11-15", Reason.QUERY_BROKEN))
                .isFalse();
    }

    @Test
    public void daysBeginInTheInstancesZone() {
        SourceRun run = new SourceRun(Instant.parse("2026-11-14T23:30:00Z"), 5, BigDecimal.ONE, null, null);
        KeyResultSource source = new KeyResultSource(new KeyResultId(1), search(SourceInterval.DAILY), run, 1);

        assertThat(source.isDue(TODAY, ZoneId.of("Europe/Berlin"))).isFalse();
    }

    @Test
    public void whatPeopleOrProgramsSayIsNeverDue() {
        assertThat(KeyResultSource.manual(new KeyResultId(1)).isDue(TODAY, ZoneOffset.UTC))
                .isFalse();
    }

    @Test
    public void theRhythmAloneDoesNotMakeAnotherQuestion() {
        assertThat(search(SourceInterval.DAILY).asksTheSame(search(SourceInterval.WEEKLY)))
                .isTrue();
        assertThat(search(SourceInterval.DAILY).asksTheSame(SourceDefinition.manual()))
                .isFalse();
    }
}
