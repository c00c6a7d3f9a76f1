package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.DAY;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Sources;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.source.SourceService;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.KeyResultSources;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceInterval;
import org.waypoint.okr.domain.source.SourceRun;
import org.waypoint.okr.fake.FakeFigures;
import org.waypoint.okr.fake.FakeJira;

public class AoKeyResultSourcesTest extends AoContract {
    private static final SourceDefinition SUM = new SourceDefinition(
            CheckInSource.JQL_SUM, "type = Bug AND \"\u00fc\" is EMPTY", 10016L, "admin", SourceInterval.WEEKLY);
    private static final SourceRun RUN = new SourceRun(
            Instant.parse("2026-11-14T23:30:00.123Z"), 51, new BigDecimal("12.50"), Reason.QUERY_BROKEN, "no field");

    private final KeyResultSources sources = new AoKeyResultSources(database.activeObjects());
    private KeyResult keyResult;

    @Before
    public void aKeyResult() {
        keyResult = okrs.keyResult();
    }

    private KeyResultSource store(SourceDefinition definition, long version) {
        return stored(() -> sources.store(keyResult.id(), definition, version));
    }

    @Test
    public void everythingComesBackAsItWasStored() {
        KeyResultSource added = store(SUM, 0);
        storing(() -> sources.note(keyResult.id(), RUN));

        assertThat(added).isEqualTo(new KeyResultSource(keyResult.id(), SUM, null, 1));
        assertThat(sources.find(keyResult.id())).contains(new KeyResultSource(keyResult.id(), SUM, RUN, 1));
        assertThat(sources.of(List.of(keyResult.id(), new KeyResultId(4711)))).hasSize(1);
        assertThat(sources.searches()).hasSize(1);
    }

    @Test
    public void anotherQuestionForgetsTheLastRunAndAnotherRhythmDoesNot() {
        store(SUM, 0);
        storing(() -> sources.note(keyResult.id(), RUN));
        SourceDefinition daily =
                new SourceDefinition(SUM.kind(), SUM.jql(), SUM.numberFieldId(), SUM.runAsKey(), SourceInterval.DAILY);

        assertThat(store(daily, 1).lastRun()).isEqualTo(RUN);
        assertThat(store(SourceDefinition.manual(), 2).lastRun()).isNull();
        assertThat(sources.searches()).isEmpty();
    }

    @Test
    public void anOldVersionIsRefused() {
        store(SUM, 0);

        assertRefused(Reason.CHANGED_MEANWHILE, () -> sources.store(keyResult.id(), SUM, 0));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> sources.store(keyResult.id(), SUM, 7));
    }

    @Test
    public void itGoesWithItsKeyResult() {
        store(SUM, 0);
        storing(() -> stores.keyResults()
                .remove(
                        keyResult.id(),
                        stores.keyResults().find(keyResult.id()).orElseThrow().version()));

        assertThat(sources.find(keyResult.id())).isEmpty();
    }

    @Test
    public void aCheckInKeepsWhereItCameFrom() {
        CheckIn pushed = stored(() -> stores.checkIns()
                .record(keyResult, StoredOkrs.draft(DAY.toString(), "12"), CheckInSource.REST_PUSH, ADA));

        assertThat(stores.checkIns().find(pushed.id()).orElseThrow().source()).isEqualTo(CheckInSource.REST_PUSH);
        assertThat(okrs.checkIn(keyResult, "2026-10-06", "13").source()).isEqualTo(CheckInSource.MANUAL);
    }

    @Test
    public void twoNodesThatMeasureAtTheSameMomentRecordOnce() {
        store(new SourceDefinition(CheckInSource.JQL_COUNT, "type = Bug", null, "admin", SourceInterval.DAILY), 0);
        Actor admin = new Actor("admin", Locale.ENGLISH);

        List<Throwable> failures = AtOnce.failuresOf(List.of(
                others -> node(others).run(admin, keyResult.id()),
                others -> node(others).run(admin, keyResult.id())));

        assertThat(failures).isEmpty();
        assertThat(stores.checkIns().count(keyResult.id())).isEqualTo(1);
    }

    /** A node of its own: other objects over the same database, which meets the other after measuring. */
    private SourceService node(AtOnce others) {
        FakeFigures figures = new FakeFigures();
        figures.tell("31");
        FakeJira jira = new FakeJira();
        Today today =
                new Today(Clock.fixed(Instant.parse("2026-11-15T09:00:00Z"), ZoneOffset.UTC), () -> ZoneOffset.UTC);
        return new SourceService(
                new Access(jira),
                stores,
                jira.host(),
                new Writing(transactions, event -> {}, today),
                new Sources(sources, new Meeting(figures, others)));
    }
}
