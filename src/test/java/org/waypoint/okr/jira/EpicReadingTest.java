package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.Test;
import org.waypoint.okr.domain.hypothesis.EpicProgress;

public class EpicReadingTest {
    private final EpicReading reading = new EpicReading(() -> ZoneId.of("Europe/Berlin"));

    @Test
    public void theDayOfTheResolutionIsTheInstances() {
        MutableIssue issue = HostFixture.issue(1, "ABC-1", "done");
        when(issue.getResolutionDate()).thenReturn(Timestamp.from(Instant.parse("2026-10-31T23:30:00Z")));

        assertThat(reading.epic(issue).resolvedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    public void theCategoryOfTheStatusSaysHowFarTheWorkIs() {
        assertThat(progress("new")).isEqualTo(EpicProgress.TO_DO);
        assertThat(progress("indeterminate")).isEqualTo(EpicProgress.IN_PROGRESS);
        assertThat(progress("done")).isEqualTo(EpicProgress.DONE);
        assertThat(progress("undefined")).isEqualTo(EpicProgress.TO_DO);
    }

    @Test
    public void anIssueWithoutStatusHasNotBegun() {
        MutableIssue issue = HostFixture.issue(1, "ABC-1", "done");
        when(issue.getStatus()).thenReturn(null);

        assertThat(reading.epic(issue).progress()).isEqualTo(EpicProgress.TO_DO);
        assertThat(reading.epic(issue).statusName()).isEmpty();
    }

    private EpicProgress progress(String statusCategory) {
        return reading.progress(HostFixture.issue(1, "ABC-1", statusCategory));
    }
}
