package org.waypoint.okr.app.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import org.junit.Test;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.fake.FakeWorld;

public class MeServiceTest {
    private final FakeWorld world = FakeWorld.on("2026-11-21");
    private final MeService service = new MeService(world.access, world.jira.host());

    @Test
    public void everybodyLearnsWhatTheyMayDo() {
        assertThat(service.me(FakeWorld.ADMIN)).isEqualTo(new MeView(new Person("admin", "Admin", true), true, true));
        assertThat(service.me(FakeWorld.MASTER).mayAdminister()).isFalse();
        assertThat(service.me(FakeWorld.MASTER).mayCoordinate()).isTrue();
        assertThat(service.me(FakeWorld.MEMBER).mayCoordinate()).isFalse();
    }

    @Test
    public void nobodyLearnsNothing() {
        assertRefused(Reason.NOT_LOGGED_IN, () -> service.me(FakeWorld.ANONYMOUS));
        assertRefused(Reason.NOT_LOGGED_IN, () -> service.searchPeople(FakeWorld.ANONYMOUS, "a"));
        assertRefused(Reason.NOT_LOGGED_IN, () -> service.projects(FakeWorld.ANONYMOUS));
    }

    @Test
    public void peopleAreFoundByName() {
        assertThat(service.searchPeople(FakeWorld.MEMBER, "own"))
                .extracting(Person::userKey)
                .containsExactly("owner");
    }

    @Test
    public void projectsAreThoseOneMayBrowse() {
        world.jira.withProject(1, "WEB").withProject(2, "APP").letBrowse("member", 2);

        assertThat(service.projects(FakeWorld.MEMBER))
                .extracting(ProjectRef::key)
                .containsExactly("APP");
    }
}
