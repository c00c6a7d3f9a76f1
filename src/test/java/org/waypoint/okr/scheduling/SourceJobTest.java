package org.waypoint.okr.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.Schedule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Sources;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.source.DueSources;
import org.waypoint.okr.app.source.SourceService;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.SourceRun;
import org.waypoint.okr.fake.FakeFigures;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fake.InMemoryKeyResultSources;
import org.waypoint.okr.fixture.Company;

public class SourceJobTest {
    private final Company company = Company.create();
    private final FakeWorld world = company.world;
    private final FakeFigures figures = new FakeFigures();
    private final InMemoryKeyResultSources stored = new InMemoryKeyResultSources();
    private final Sources sources = new Sources(stored, figures);
    private final KeyResult bugs = company.keyResult("Bugs that customers see");
    private final KeyResult crashes = company.keyResult("Crashes");

    private SourceJob job(Writing writing) {
        return new SourceJob(
                new DueSources(world.access, world.stores, world.jira.host(), writing, sources, new LoggedPieces()));
    }

    private String run() {
        return job(world.writing).run();
    }

    private String runAt(String moment) {
        return job(world.at(Instant.parse(moment))).run();
    }

    private void search(KeyResult keyResult, String jql, String interval) {
        new SourceService(world.access, world.stores, world.jira.host(), world.writing, sources)
                .update(
                        FakeWorld.OWNER,
                        keyResult.id(),
                        Input.of(Map.of(
                                "kind", "JQL_COUNT", "jql", jql, "interval", interval, "version", BigDecimal.ZERO)));
    }

    private List<CheckIn> checkIns(KeyResult keyResult) {
        return world.stores.checkIns().of(keyResult.id(), 0, 100);
    }

    private Optional<SourceRun> lastRun(KeyResult keyResult) {
        return stored.find(keyResult.id()).map(KeyResultSource::lastRun);
    }

    @Test
    public void itAsksEveryHour() {
        assertThat(job(world.writing).name()).isEqualTo("sources");
        assertThat(job(world.writing).timing().in(ZoneOffset.UTC))
                .isEqualTo(Schedule.forInterval(Duration.ofHours(1).toMillis(), null));
    }

    @Test
    public void withoutSearchesThereIsNothingToDo() {
        assertThat(run()).isEqualTo("0 searches were due, 0 check-ins recorded");
    }

    @Test
    public void aDailySearchRunsOncePerDayOfTheInstance() {
        search(bugs, "type = Bug", "DAILY");
        figures.tell("31");

        assertThat(run()).isEqualTo("1 searches were due, 1 check-ins recorded");
        assertThat(runAt("2026-11-15T23:59:59Z")).startsWith("0 searches were due");
        assertThat(runAt("2026-11-16T00:00:00Z")).startsWith("1 searches were due, 1 check-ins recorded");
        assertThat(checkIns(bugs)).hasSize(2);
    }

    @Test
    public void aWeeklySearchHasItsTurnAfterSevenDays() {
        search(bugs, "type = Bug", "WEEKLY");

        assertThat(run()).startsWith("1 searches were due");
        assertThat(runAt("2026-11-21T23:00:00Z")).startsWith("0 searches were due");
        assertThat(runAt("2026-11-22T01:00:00Z")).startsWith("1 searches were due");
    }

    @Test
    public void aSearchThatIsRefusedIsNotedAndTriedAgainTheNextDayWhileTheOthersRun() {
        search(bugs, "type = Bug", "WEEKLY");
        search(crashes, "labels = crash", "DAILY");
        figures.breakOnly("type = Bug", Refused.field("jql", Reason.QUERY_BROKEN, "no field"));

        assertThat(run()).isEqualTo("2 searches were due, 1 check-ins recorded");
        assertThat(lastRun(bugs).map(SourceRun::error)).contains(Reason.QUERY_BROKEN);
        assertThat(checkIns(bugs)).isEmpty();
        assertThat(checkIns(crashes)).hasSize(1);
        assertThat(runAt("2026-11-15T22:00:00Z")).startsWith("0 searches were due");
        assertThat(runAt("2026-11-16T00:30:00Z")).startsWith("2 searches were due");
    }

    @Test
    public void aSearchThatBreaksUnexpectedlyDoesNotKeepTheOthersFromBeingRun() {
        search(bugs, "type = Bug", "DAILY");
        search(crashes, "labels = crash", "DAILY");
        figures.fallOver("type = Bug");

        assertThat(run()).isEqualTo("2 searches were due, 1 check-ins recorded");
        assertThat(checkIns(crashes)).hasSize(1);
        assertThat(lastRun(bugs)).isEmpty();

        figures.fallOver(null);
        assertThat(run()).isEqualTo("1 searches were due, 1 check-ins recorded");
    }

    @Test
    public void whatAPersonSaidTodayStandsAgainstTheSchedule() {
        search(bugs, "type = Bug", "DAILY");
        figures.tell("31");
        company.measured(bugs, "2026-11-15", "29");

        assertThat(run()).isEqualTo("1 searches were due, 0 check-ins recorded");
        assertThat(lastRun(bugs).map(SourceRun::value)).contains(new BigDecimal("31"));
    }

    @Test
    public void whoeverHasLeftLendsNoPermissionsAnyMore() {
        search(bugs, "type = Bug", "DAILY");
        world.jira.leaves("owner");

        assertThat(run()).isEqualTo("1 searches were due, 0 check-ins recorded");
        assertThat(lastRun(bugs).map(SourceRun::error)).contains(Reason.UNKNOWN_USER);
        assertThat(figures.asked).hasSize(1);
    }

    @Test
    public void onlyCyclesThatRunAndAreOpenTakeValues() {
        search(bugs, "type = Bug", "DAILY");

        assertThat(runAt("2027-01-01T09:00:00Z")).startsWith("0 searches were due");
        company.close();
        assertThat(run()).startsWith("0 searches were due");
    }
}
