package org.waypoint.okr.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.After;
import org.junit.Test;

/** Each step of setting up says what is missing, and offers it to whoever may do it. */
public class PageStatesIT {
    private final ProjectWorld world = ProjectWorld.empty();
    private final PlainReader admin = new PlainReader(world, "admin");
    private final PlainReader owner = new PlainReader(world, "owner");
    private final PlainReader member = new PlainReader(world, "member");

    @After
    public void close() {
        world.close();
    }

    @Test
    public void fromTheFirstDayToTheClosedCycle() {
        assertThat(admin.project("APP", "")).contains("There is no cycle yet", "/secure/OkrCycles!default.jspa");
        assertThat(member.project("APP", ""))
                .contains("There is no cycle yet", "Ask your OKR Master")
                .doesNotContain("OkrCycles!default");

        world.addCycle();
        assertThat(admin.project("APP", ""))
                .contains("This project belongs to no unit yet", "OkrAttachProject!default", "2026 Q4", "40 days left");

        world.addTeam();
        assertThat(owner.project("APP", "")).contains("No objective in this cycle yet", "OkrEditObjective!default");
        assertThat(member.project("APP", ""))
                .contains("As soon as somebody who manages OKRs here adds one")
                .doesNotContain("OkrEditObjective!default");

        long keyResult = world.keyResult(world.objective("First objective"), "First key result");
        assertThat(member.project("APP", "")).contains("First objective", "no check-in yet", "Check in on First key");

        world.checkIn(keyResult, "2026-11-20", 15);
        world.enter("CLOSING");
        world.enter("CLOSED");
        String closed = owner.project("APP", "&cycleId=" + world.cycle());
        assertThat(closed)
                .contains("The cycle 2026 Q4 is closed", "First objective")
                .doesNotContain("OkrEditObjective!default", "Check in on First key");
    }

    @Test
    public void aCycleThatNobodyKnowsIsSaidPlainly() {
        assertThat(member.project("APP", "&cycleId=4711")).contains("OKRs cannot be shown");
        assertThat(member.project("APP", "&cycleId=drop")).contains("OKRs cannot be shown");
    }
}
