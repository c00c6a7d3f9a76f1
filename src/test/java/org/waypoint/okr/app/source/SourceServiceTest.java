package org.waypoint.okr.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Sources;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInRecorded;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceInterval;
import org.waypoint.okr.fake.FakeFigures;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fake.InMemoryKeyResultSources;
import org.waypoint.okr.fixture.Company;

public class SourceServiceTest {
    private final Company company = Company.create();
    private final KeyResult keyResult = company.keyResult("Bugs that customers see");
    private final FakeFigures figures = new FakeFigures();
    private final Sources sources = new Sources(new InMemoryKeyResultSources(), figures);
    private final SourceService service = new SourceService(
            company.world.access, company.world.stores, company.world.jira.host(), company.world.writing, sources);

    private static Input input(Object... namesAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Input.of(fields);
    }

    private SourceView count(Actor actor, long version, Object... more) {
        Map<String, Object> fields =
                new HashMap<>(Map.of("kind", "JQL_COUNT", "jql", "type = Bug", "version", BigDecimal.valueOf(version)));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return service.update(actor, keyResult.id(), Input.of(fields));
    }

    private List<CheckIn> checkIns() {
        return company.world.stores.checkIns().of(keyResult.id(), 0, 100);
    }

    private SourceView seenBy(Actor actor) {
        return service.get(actor, keyResult.id());
    }

    @Test
    public void nobodyChoseAnythingMeansThatPeopleCheckIn() {
        SourceView view = seenBy(FakeWorld.OUTSIDER);

        assertThat(view.source().definition().kind()).isEqualTo(CheckInSource.MANUAL);
        assertThat(view.source().version()).isZero();
        assertThat(view.mayManage()).isFalse();
        assertThat(view.mayRun()).isFalse();
    }

    @Test
    public void aSearchRunsOnceBeforeItIsStoredWithThePermissionsOfWhoChoseIt() {
        SourceView view = count(FakeWorld.OWNER, 0);

        assertThat(figures.asked).containsExactly("owner JQL_COUNT type = Bug null");
        assertThat(view.source().version()).isEqualTo(1);
        assertThat(view.runAs().userKey()).isEqualTo("owner");
        assertThat(checkIns()).isEmpty();
    }

    @Test
    public void onlyWhoManagesTheUnitChoosesAndOnlyAnAdministratorLendsPermissionsOut() {
        assertThat(Company.refusals(() -> count(Company.BOB, 0))).containsExactly("FORBIDDEN");
        assertThat(Company.refusals(() -> count(FakeWorld.OWNER, 0, "runAsKey", "master")))
                .containsExactly("runAsKey RUN_AS_YOURSELF");
        assertThat(count(FakeWorld.ADMIN, 0, "runAsKey", "owner").runAs().userKey())
                .isEqualTo("owner");
        assertThat(Company.refusals(() -> count(FakeWorld.ADMIN, 1, "runAsKey", "member")))
                .containsExactly("runAsKey RUN_AS_NOT_ALLOWED");
        assertThat(Company.refusals(() -> count(FakeWorld.ADMIN, 1, "runAsKey", "ghost")))
                .containsExactly("runAsKey UNKNOWN_USER");
    }

    @Test
    public void whoChangesAnotherPersonsSearchDoesNotKeepThatPersonsPermissions() {
        count(FakeWorld.OWNER, 0);

        assertThat(Company.refusals(() -> count(FakeWorld.MASTER, 1, "runAsKey", "owner", "jql", "project = SECRET")))
                .containsExactly("runAsKey RUN_AS_YOURSELF");
        assertThat(count(FakeWorld.MASTER, 1, "runAsKey", "owner", "interval", "WEEKLY")
                        .runAs()
                        .userKey())
                .isEqualTo("owner");
        assertThat(count(FakeWorld.MASTER, 2, "jql", "type = Task").runAs().userKey())
                .isEqualTo("master");
    }

    @Test
    public void theSearchIsForThoseWhoManageIt() {
        count(FakeWorld.OWNER, 0);

        assertThat(seenBy(FakeWorld.OWNER).source().definition().jql()).isEqualTo("type = Bug");
        assertThat(seenBy(Company.BOB).source().definition().jql()).isNull();
        assertThat(seenBy(Company.BOB).mayRun()).isTrue();
        assertThat(seenBy(FakeWorld.OUTSIDER).mayRun()).isFalse();
    }

    @Test
    public void aRunRecordsACheckInThatSaysWhereItComesFrom() {
        company.measured(keyResult, "2026-11-10", "40");
        count(FakeWorld.OWNER, 0);
        figures.tell("31");

        SourceView view = service.run(Company.BOB, keyResult.id());

        CheckIn recorded = checkIns().get(0);
        assertThat(recorded.source()).isEqualTo(CheckInSource.JQL_COUNT);
        assertThat(recorded.draft().value()).isEqualByComparingTo("31");
        assertThat(recorded.draft().date()).isEqualTo(Company.TODAY);
        assertThat(recorded.draft().confidence()).isEqualTo(5);
        assertThat(recorded.recorded().userKey()).isEqualTo("owner");
        assertThat(company.world.announced).containsExactly(new CheckInRecorded(recorded));
        assertThat(view.source().lastRun().value()).isEqualByComparingTo("31");
        assertThat(view.source().lastRun().failed()).isFalse();
    }

    @Test
    public void theSameValueIsRecordedOnceADayAndAnotherOneAgain() {
        count(FakeWorld.OWNER, 0);
        figures.tell("31");
        service.run(Company.BOB, keyResult.id());
        figures.tell("31.0");
        service.run(Company.BOB, keyResult.id());
        assertThat(checkIns()).hasSize(1);

        figures.tell("32");
        service.run(Company.BOB, keyResult.id());
        assertThat(checkIns()).hasSize(2);
    }

    @Test
    public void aSearchThatBreaksKeepsTheLastValueAndSaysWhenAndWhy() {
        count(FakeWorld.OWNER, 0);
        figures.tell("31");
        service.run(Company.BOB, keyResult.id());
        figures.breakWith(Refused.field("jql", Reason.QUERY_BROKEN, "no field"));

        SourceView view = service.run(FakeWorld.OWNER, keyResult.id());

        assertThat(checkIns()).hasSize(1);
        assertThat(view.source().lastRun().error()).isEqualTo(Reason.QUERY_BROKEN);
        assertThat(view.source().lastRun().detail()).isEqualTo("no field");
        assertThat(view.source().lastRun().value()).isEqualByComparingTo("31");
        assertThat(seenBy(Company.BOB).source().lastRun().detail()).isNull();
    }

    @Test
    public void whoseSearchItIsMustStillManageTheUnit() {
        count(FakeWorld.ADMIN, 0, "runAsKey", "owner");
        company.world.jira.revoke("owner", Company.SHOP);

        assertThat(service.run(FakeWorld.ADMIN, keyResult.id())
                        .source()
                        .lastRun()
                        .error())
                .isEqualTo(Reason.RUN_AS_NOT_ALLOWED);
        assertThat(checkIns()).isEmpty();
    }

    @Test
    public void aBrokenSearchIsNotStoredAndAPreviewStoresNothing() {
        figures.breakWith(Refused.field("jql", Reason.QUERY_BROKEN, "no field"));
        assertThat(Company.refusals(() -> count(FakeWorld.OWNER, 0))).containsExactly("jql QUERY_BROKEN");

        figures.tell("7.5");
        SourcePreview preview = service.preview(
                FakeWorld.OWNER,
                keyResult.id(),
                input("kind", "JQL_SUM", "jql", "type = Bug", "numberFieldId", BigDecimal.valueOf(10016)));
        assertThat(preview.value()).isEqualByComparingTo("7.5");
        assertThat(preview.issues()).isEqualTo(12);
        assertThat(seenBy(FakeWorld.OWNER).source().version()).isZero();
    }

    @Test
    public void aFieldIsNeededForSumsAndASearchForAllThree() {
        assertThat(Company.refusals(() -> service.preview(FakeWorld.OWNER, keyResult.id(), input("kind", "JQL_SUM"))))
                .containsExactly("jql REQUIRED", "numberFieldId REQUIRED");
        assertThat(Company.refusals(() -> service.preview(FakeWorld.OWNER, keyResult.id(), input("kind", "REST_PUSH"))))
                .containsExactly("NOT_A_SEARCH");
        assertThat(Company.refusals(() -> service.run(Company.BOB, keyResult.id())))
                .containsExactly("NOT_A_SEARCH");
    }

    @Test
    public void whatDoesNotCountForTheKindIsNotLookedAt() {
        String tooLong = "x".repeat(5000);

        SourceView pushed = service.update(
                FakeWorld.OWNER,
                keyResult.id(),
                input(
                        "kind", "REST_PUSH",
                        "jql", tooLong,
                        "numberFieldId", "none",
                        "interval", "HOURLY",
                        "runAsKey", "ghost",
                        "version", BigDecimal.ZERO));
        assertThat(pushed.source().definition())
                .isEqualTo(new SourceDefinition(CheckInSource.REST_PUSH, null, null, null, SourceInterval.DAILY));

        SourceView counted = count(FakeWorld.OWNER, 1, "numberFieldId", "none");
        assertThat(counted.source().definition().numberFieldId()).isNull();
        assertThat(Company.refusals(() -> count(FakeWorld.OWNER, 2, "kind", "JQL_SUM", "jql", tooLong)))
                .containsExactly("jql TOO_LONG", "numberFieldId REQUIRED");
    }

    @Test
    public void aClosedCycleIsLeftAlone() {
        count(FakeWorld.OWNER, 0);
        company.close();

        assertThat(Company.refusals(() -> service.run(FakeWorld.OWNER, keyResult.id())))
                .containsExactly("CYCLE_CLOSED");
        assertThat(Company.refusals(() -> count(FakeWorld.OWNER, 1))).containsExactly("CYCLE_CLOSED");
    }
}
