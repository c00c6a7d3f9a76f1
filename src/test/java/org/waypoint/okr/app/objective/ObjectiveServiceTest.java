package org.waypoint.okr.app.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.refusalsOf;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveCreated;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeWorld;

public class ObjectiveServiceTest {
    private final FakeWorld world = FakeWorld.on("2026-11-21");
    private final ObjectiveService service = new ObjectiveService(
            world.access,
            world.stores,
            world.jira.host(),
            world.writing,
            new OkrReader(world.stores, world.jira.host(), world.today));
    private final Unit unit = aUnit().workingIn(1L).ledBy("member").storedIn(world);
    private final Cycle cycle = aCycle().storedIn(world);
    private final long unitId = unit.id().value();
    private final long cycleId = cycle.id().value();

    @Test
    public void whoeverLeadsTheUnitCreatesAnObjective() {
        ObjectiveView view = service.create(
                FakeWorld.MEMBER, input("title", "Guests come back", "unitId", unitId, "cycleId", cycleId));

        assertThat(view.owner().userKey()).isEqualTo("member");
        assertThat(view.objective().definition().type()).isEqualTo(ObjectiveType.ASPIRATIONAL);
        assertThat(view.objective().definition().state()).isEqualTo(ObjectiveState.DRAFT);
        assertThat(view.mayEdit()).isTrue();
        assertThat(world.announced).containsExactly(new ObjectiveCreated(view.objective()));
    }

    @Test
    public void othersCreateNone() {
        assertRefused(
                Reason.FORBIDDEN,
                () -> service.create(FakeWorld.OUTSIDER, input("title", "A", "unitId", unitId, "cycleId", cycleId)));
    }

    @Test
    public void everythingWrongIsNamedAtOnce() {
        assertThat(refusalsOf(() -> service.create(
                        FakeWorld.ADMIN,
                        input("unitId", 99, "cycleId", 99, "ownerKey", "nobody", "grade", new BigDecimal("0.55")))))
                .containsExactlyInAnyOrder(
                        "title REQUIRED",
                        "unitId UNKNOWN_REFERENCE",
                        "cycleId UNKNOWN_REFERENCE",
                        "ownerKey UNKNOWN_USER",
                        "grade NOT_IN_TENTHS");
    }

    @Test
    public void nothingIsAddedToAClosedCycle() {
        Cycle closed = aCycle().from("2026-07-01", "2026-09-30").closed().storedIn(world);
        Objective old = anObjective().of(unit).during(closed).storedIn(world);

        assertRefused(
                Reason.CYCLE_CLOSED,
                () -> service.create(
                        FakeWorld.ADMIN,
                        input(
                                "title",
                                "A",
                                "unitId",
                                unitId,
                                "cycleId",
                                closed.id().value())));
        assertRefused(
                Reason.CYCLE_CLOSED,
                () -> service.update(FakeWorld.ADMIN, old.id(), input("title", "B", "version", old.version())));
        assertRefused(Reason.CYCLE_CLOSED, () -> service.delete(FakeWorld.ADMIN, old.id()));
    }

    @Test
    public void theOwnerEditsWithoutManagingTheUnit() {
        Objective objective = stored();

        ObjectiveView view =
                service.update(FakeWorld.OWNER, objective.id(), input("why", "Growth", "version", objective.version()));

        assertThat(view.objective().definition().why()).isEqualTo("Growth");
        assertThat(view.objective().title()).isEqualTo(objective.title());
        assertRefused(
                Reason.FORBIDDEN, () -> service.update(FakeWorld.OUTSIDER, objective.id(), input("why", "Other")));
    }

    @Test
    public void movingToAnotherUnitNeedsRightsThere() {
        Objective objective = stored();
        Unit other = aUnit().named("Other").storedIn(world);

        assertRefused(
                Reason.FORBIDDEN,
                () -> service.update(
                        FakeWorld.OWNER,
                        objective.id(),
                        input("unitId", other.id().value(), "version", objective.version())));
        ObjectiveView moved = service.update(
                FakeWorld.MASTER, objective.id(), input("unitId", other.id().value(), "version", objective.version()));

        assertThat(moved.unit()).isEqualTo(other);
    }

    @Test
    public void movingToAnotherCycleBreaksNeitherLinksNorCheckIns() {
        Cycle next = aCycle().from("2027-01-01", "2027-03-31").storedIn(world);
        Objective linked = stored();
        Objective measured = stored();
        world.stores
                .alignments()
                .add(linked, new AlignmentTarget(measured.id(), null), AlignmentKind.SUPPORTS, linked.created());
        Objective alone = stored();
        aKeyResult().measured("2026-11-01", "20").storedIn(world, alone);

        assertRefused(Reason.OTHER_CYCLE, () -> moveTo(next, linked));
        assertRefused(Reason.CYCLE_HAS_RECORDS_OUTSIDE, () -> moveTo(next, alone));
        assertThat(moveTo(next, stored()).cycle()).isEqualTo(next);
    }

    @Test
    public void aSoftLimitWarnsAndAHardOneRefuses() {
        stored();
        ObjectiveView second =
                service.create(FakeWorld.ADMIN, input("title", "Second", "unitId", unitId, "cycleId", cycleId));

        assertThat(second.warnings()).containsExactly("TOO_MANY_OBJECTIVES");

        hardLimits();
        assertRefused(
                Reason.TOO_MANY_OBJECTIVES,
                () -> service.create(FakeWorld.ADMIN, input("title", "A", "unitId", unitId, "cycleId", cycleId)));
        Cycle backlog = aCycle().backlog().storedIn(world);
        anObjective().of(unit).during(backlog).storedIn(world);
        service.create(
                FakeWorld.ADMIN,
                input("title", "Idea", "unitId", unitId, "cycleId", backlog.id().value()));
    }

    @Test
    public void anObjectiveWithCheckInsStays() {
        Objective objective = stored();
        aKeyResult().measured("2026-11-01", "20").storedIn(world, objective);

        assertRefused(Reason.OBJECTIVE_HAS_HISTORY, () -> service.delete(FakeWorld.OWNER, objective.id()));
    }

    @Test
    public void anUntouchedObjectiveGoes() {
        Objective objective = stored();

        service.delete(FakeWorld.OWNER, objective.id());

        assertRefused(Reason.NOT_FOUND, () -> service.get(FakeWorld.OWNER, objective.id()));
    }

    @Test
    public void listsAreFilteredAndPaged() {
        Objective first = stored();
        anObjective().titled("Other").of(unit).during(cycle).ownedBy("member").storedIn(world);
        world.jira.withProject(1, "WEB").letBrowse("member", 1);

        assertThat(ids(service.list(FakeWorld.MEMBER, input("ownerKey", "owner"))))
                .containsExactly(first.id());
        assertThat(ids(service.list(FakeWorld.MEMBER, input("q", "PLEASURE")))).containsExactly(first.id());
        assertThat(service.list(FakeWorld.MEMBER, input("projectKey", "WEB", "limit", 1)))
                .satisfies(page -> assertThat(page.items()).hasSize(1))
                .satisfies(page -> assertThat(page.total()).isEqualTo(2));
    }

    @Test
    public void aProjectThatMayNotBeBrowsedMatchesNothing() {
        stored();
        world.jira.withProject(1, "WEB");

        assertThat(service.list(FakeWorld.OUTSIDER, input("projectKey", "WEB")).total())
                .isZero();
        assertThat(service.list(FakeWorld.OUTSIDER, input("projectKey", "NOPE")).total())
                .isZero();
    }

    private ObjectiveView moveTo(Cycle next, Objective objective) {
        return service.update(
                FakeWorld.MASTER, objective.id(), input("cycleId", next.id().value(), "version", objective.version()));
    }

    private Objective stored() {
        return anObjective().of(unit).during(cycle).storedIn(world);
    }

    private void hardLimits() {
        Settings before = world.stores.settings().read();
        Settings hard = new Settings(
                before.amberFrom(),
                before.greenFrom(),
                before.onTrackFrom(),
                before.atRiskFrom(),
                before.tooEarlyDays(),
                before.graceDays(),
                before.checkInDay(),
                before.closingDaysBefore(),
                before.closingDaysAfter(),
                new FocusLimits(1, 3, 5, 5, 3, true),
                List.of(),
                before.version());
        world.stores.settings().store(hard, before.version());
    }

    private static List<ObjectiveId> ids(PageOf<ObjectiveView> page) {
        return page.items().stream().map(view -> view.objective().id()).toList();
    }
}
