package org.waypoint.okr.app.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.app.port.Mailer.NotQueued;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

/** A mail of Friday, the 13th, that the queue refused and that somebody looks at days later. */
public class SentAgainTest {
    private final RhythmWorld world = RhythmWorld.on("2026-11-13");
    private MessageView failed;

    @Before
    public void fridaysMailFails() {
        KeyResult late = world.company.keyResult("Guests come back");
        world.company.measured(late, "2026-11-05", "10");
        world.post.trouble = new NotQueued(new IllegalStateException("no mail server"));
        world.rhythm.reminders().sendWhenItIsTime();
        world.post.trouble = null;
        failed = world.rhythm
                .messageService()
                .list(FakeWorld.MASTER, RhythmWorld.input())
                .items()
                .get(0);
    }

    @Test
    public void itIsTheMailOfTheDayOnWhichItIsSentAgainAndTheNextComesAWeekAfterThat() {
        assertThat(again("2026-11-16T07:00:00Z").message().state()).isEqualTo(MessageState.SENT);

        assertThat(run("2026-11-16T08:00:00Z")).isEqualTo(SendReport.NOTHING);
        assertThat(run("2026-11-20T08:00:00Z")).isEqualTo(SendReport.NOTHING);
        assertThat(run("2026-11-23T08:00:00Z").sent()).isEqualTo(1);
    }

    @Test
    public void whoGotTodaysMailGetsNoOldOneBesides() {
        assertThat(run("2026-11-16T08:00:00Z").sent()).isEqualTo(1);
        KeyResult dueToday = world.company.keyResult("Guests pay");
        world.company.measured(dueToday, "2026-11-09", "10");

        assertThat(Company.refusals(() -> again("2026-11-16T09:00:00Z"))).containsExactly("NOTHING_TO_SEND");
        assertThat(world.post.queued).hasSize(1);
    }

    @Test
    public void anOldOneThatWasSentAgainTodayIsNotFollowedByAnother() {
        again("2026-11-16T07:00:00Z");
        KeyResult dueToday = world.company.keyResult("Guests pay");
        world.company.measured(dueToday, "2026-11-09", "10");

        assertThat(run("2026-11-16T08:00:00Z")).isEqualTo(SendReport.NOTHING);
        assertThat(world.post.queued).hasSize(1);
    }

    private SendReport run(String instant) {
        return world.later(instant).reminders().sendWhenItIsTime();
    }

    private MessageView again(String instant) {
        return world.later(instant)
                .messageService()
                .sendAgain(
                        FakeWorld.MASTER,
                        failed.message().id(),
                        RhythmWorld.input("version", failed.message().version()));
    }
}
