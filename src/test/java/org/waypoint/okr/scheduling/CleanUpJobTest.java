package org.waypoint.okr.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.Test;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.upkeep.CleanUp;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.MessageFilter;
import org.waypoint.okr.domain.rhythm.message.Messages.AlreadyClaimed;
import org.waypoint.okr.domain.rhythm.message.ReminderRule;
import org.waypoint.okr.domain.rhythm.message.Topic;
import org.waypoint.okr.domain.rhythm.message.TopicKind;
import org.waypoint.okr.fake.FakePost;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fake.InMemoryIdempotencyRecords;

public class CleanUpJobTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int MORE_THAN_A_PIECE = 501;

    private final FakeWorld world = FakeWorld.on("2026-11-16");
    private final LocalDate today = world.today.date();
    private final Instant now = world.today.now();
    private final FakePost post = new FakePost(world.jira);
    private final InMemoryIdempotencyRecords requests = new InMemoryIdempotencyRecords();

    private CleanUpJob job(Writing writing) {
        return new CleanUpJob(new CleanUp(post, requests, writing));
    }

    @Test
    public void whatIsOldIsRemovedPieceByPieceUntilNothingOldIsLeft() {
        for (int i = 0; i < MORE_THAN_A_PIECE; i++) {
            said("person" + i, today.minusDays(CleanUp.SEND_LOG_DAYS + 1));
            answered("key" + i, now.minus(Duration.ofDays(CleanUp.REQUEST_DAYS)).minusMillis(1));
        }

        assertThat(job(world.writing).run()).isEqualTo("501 lines of the send log and 501 answered requests removed");
        assertThat(job(world.writing).run()).isEqualTo("0 lines of the send log and 0 answered requests removed");
    }

    @Test
    public void whatIsYoungerStays() {
        said("ada", today.minusDays(CleanUp.SEND_LOG_DAYS));
        answered("key", now.minus(Duration.ofDays(CleanUp.REQUEST_DAYS)));

        job(world.writing).run();

        assertThat(post.count(new MessageFilter(null, null))).isEqualTo(1);
        assertThat(requests.find("ada", "key")).isPresent();
    }

    @Test
    public void noMessageGoesThatKeepsASecondOneFromBeingSent() {
        LocalDate oldestThatCounts = today.minusDays(ReminderRule.DAYS_REMEMBERED);
        said("ada", today);
        said("ada", oldestThatCounts);

        job(world.writing).run();

        assertThat(post.since(oldestThatCounts)).hasSize(2);
        assertThatThrownBy(() -> said("ada", today)).isInstanceOf(AlreadyClaimed.class);
    }

    @Test
    public void troubleWithTheSendLogIsAFailureButDoesNotKeepTheRequests() {
        answered("key", Instant.EPOCH);
        FakePost troubled = new FakePost(world.jira) {
            @Override
            public int removeBefore(LocalDate day, int most) {
                throw new IllegalStateException("no table");
            }
        };

        assertThatThrownBy(() -> new CleanUpJob(new CleanUp(troubled, requests, world.writing)).run())
                .hasMessage("no table");
        assertThat(requests.find("ada", "key")).isEmpty();
    }

    @Test
    public void itRunsAtNightWhenNoClockIsPutForwardOrBack() {
        assertThat(job(world.writing).name()).isEqualTo("clean-up");
        assertThat(job(world.writing).timing().in(BERLIN))
                .isEqualTo(Schedule.forCronExpression("0 40 4 * * ?", TimeZone.getTimeZone(BERLIN)));
    }

    private void said(String recipient, LocalDate day) {
        post.claim(new Letter(recipient, List.of(new Topic(TopicKind.LATE, 1))), day, now);
    }

    private void answered(String key, Instant at) {
        requests.claim("ada", key, "hash", 1, at);
    }
}
