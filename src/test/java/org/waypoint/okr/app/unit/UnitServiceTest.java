package org.waypoint.okr.app.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.refusalsOf;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakeWorld;

public class UnitServiceTest {
    private final FakeWorld world = FakeWorld.on("2026-11-21");
    private final UnitService service = new UnitService(world.access, world.stores, world.jira.host(), world.writing);

    @Test
    public void aCoordinatorCreatesAUnitWithItsPeopleAndProjects() {
        world.jira.withProject(1, "WEB");

        UnitView view = service.create(
                FakeWorld.MASTER,
                input(
                        "name", "Checkout",
                        "level", "TEAM",
                        "projectKeys", List.of("WEB", "WEB"),
                        "leadKeys", List.of("owner"),
                        "coachKey", "member"));

        assertThat(view.projects()).extracting(ProjectRef::key).containsExactly("WEB");
        assertThat(view.leads()).extracting(Person::displayName).containsExactly("Owner");
        assertThat(view.coach().userKey()).isEqualTo("member");
        assertThat(view.mayEdit()).isTrue();
        assertThat(service.get(FakeWorld.MEMBER, view.unit().id()).mayEdit()).isFalse();
    }

    @Test
    public void othersCreateNone() {
        assertRefused(Reason.FORBIDDEN, () -> service.create(FakeWorld.OWNER, input("name", "A", "level", "TEAM")));
        assertRefused(Reason.NOT_LOGGED_IN, () -> service.create(FakeWorld.ANONYMOUS, input()));
    }

    @Test
    public void everythingWrongIsNamedAtOnce() {
        assertThat(refusalsOf(() -> service.create(
                        FakeWorld.ADMIN,
                        input(
                                "level",
                                "GUILD",
                                "projectKeys",
                                List.of("NOPE"),
                                "leadKeys",
                                List.of("nobody"),
                                "x",
                                1))))
                .containsExactlyInAnyOrder(
                        "name REQUIRED",
                        "level NOT_A_CHOICE",
                        "projectKeys UNKNOWN_PROJECT",
                        "leadKeys UNKNOWN_USER",
                        "x UNKNOWN_FIELD");
    }

    @Test
    public void whatIsNotSentStays() {
        Unit unit = aUnit().ledBy("owner").storedIn(world);

        UnitView view =
                service.update(FakeWorld.ADMIN, unit.id(), input("name", "Payments", "version", unit.version()));

        assertThat(view.unit().name()).isEqualTo("Payments");
        assertThat(view.unit().definition().leadKeys()).containsExactly("owner");
    }

    @Test
    public void aLeadWhoLeftDoesNotBlockLaterEdits() {
        Unit unit = aUnit().ledBy("left-long-ago").storedIn(world);

        UnitView view = service.update(
                FakeWorld.ADMIN,
                unit.id(),
                input("leadKeys", List.of("left-long-ago", "owner"), "version", unit.version()));

        assertThat(view.unit().definition().leadKeys()).containsExactly("left-long-ago", "owner");
    }

    @Test
    public void anOldVersionLosesNothing() {
        Unit unit = aUnit().storedIn(world);
        service.update(FakeWorld.ADMIN, unit.id(), input("name", "A", "version", unit.version()));

        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> service.update(FakeWorld.ADMIN, unit.id(), input("name", "B", "version", unit.version())));
        assertRefused(Reason.VERSION_MISSING, () -> service.update(FakeWorld.ADMIN, unit.id(), input("name", "B")));
    }

    @Test
    public void aUnitThatIsUsedStays() {
        Unit parent = aUnit().at(UnitLevel.DEPARTMENT).storedIn(world);
        Unit team = aUnit().below(parent).storedIn(world);
        anObjective().of(team).during(aCycle().storedIn(world)).storedIn(world);

        assertRefused(Reason.UNIT_IN_USE, () -> service.delete(FakeWorld.ADMIN, parent.id()));
        assertRefused(Reason.UNIT_IN_USE, () -> service.delete(FakeWorld.ADMIN, team.id()));
    }

    @Test
    public void anUnusedUnitGoes() {
        Unit unit = aUnit().storedIn(world);

        service.delete(FakeWorld.ADMIN, unit.id());

        assertRefused(Reason.NOT_FOUND, () -> service.get(FakeWorld.ADMIN, unit.id()));
    }

    @Test
    public void whatIsMissingIsNotFound() {
        UnitId missing = new UnitId(99);

        assertRefused(Reason.NOT_FOUND, () -> service.get(FakeWorld.ADMIN, missing));
        assertRefused(Reason.NOT_FOUND, () -> service.update(FakeWorld.ADMIN, missing, input()));
        assertRefused(Reason.NOT_FOUND, () -> service.delete(FakeWorld.ADMIN, missing));
    }
}
