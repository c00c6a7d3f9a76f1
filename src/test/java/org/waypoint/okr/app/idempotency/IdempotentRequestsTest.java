package org.waypoint.okr.app.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.IdempotencyRecords;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fake.InMemoryIdempotencyRecords;

public class IdempotentRequestsTest {
    private final FakeWorld world = FakeWorld.on("2026-11-21");
    private final HeldAnnouncements announcements = new HeldAnnouncements(world.announced::add);
    private final IdempotentRequests requests = requests(new InMemoryIdempotencyRecords());
    private final List<String> created = new ArrayList<>();

    @Test
    public void aRepeatIsAnsweredWithTheFirstResult() {
        Answer<String> first = ask(FakeWorld.OWNER, "key", "POST /a {}");
        Answer<String> again = ask(FakeWorld.OWNER, "key", "POST /a {}");

        assertThat(first).isEqualTo(new Answer<>("thing 1", false));
        assertThat(again).isEqualTo(new Answer<>("thing 1", true));
        assertThat(created).hasSize(1);
        assertThat(world.announced).containsExactly("created thing 1");
    }

    @Test
    public void anotherRequestWithTheSameKeyIsRefused() {
        ask(FakeWorld.OWNER, "key", "POST /a {}");

        assertRefused(Reason.IDEMPOTENCY_KEY_REUSED, () -> ask(FakeWorld.OWNER, "key", "POST /a {1}"));
    }

    @Test
    public void keysOfOthersAreOtherKeys() {
        ask(FakeWorld.OWNER, "key", "POST /a {}");

        assertThat(ask(FakeWorld.MEMBER, "key", "POST /a {}").repeated()).isFalse();
    }

    @Test
    public void withoutAKeyEveryRequestCounts() {
        ask(FakeWorld.OWNER, null, "POST /a {}");
        ask(FakeWorld.OWNER, " ", "POST /a {}");

        assertThat(created).hasSize(2);
    }

    @Test
    public void aLongKeyIsRefused() {
        ask(FakeWorld.OWNER, "k".repeat(100), "POST /a {}");

        assertRefused(Reason.TOO_LONG, () -> ask(FakeWorld.OWNER, "k".repeat(101), "POST /a {}"));
    }

    @Test
    public void anonymousRequestsAreRefused() {
        assertRefused(Reason.NOT_LOGGED_IN, () -> ask(FakeWorld.ANONYMOUS, "key", "POST /a {}"));
    }

    @Test
    public void whoLosesTheRaceAnswersWithTheWinnersResultAndAnnouncesNothing() {
        Answer<String> answer = ask(requests(new Race("POST /a {}")), "POST /a {}");

        assertThat(answer.repeated()).isTrue();
        assertThat(answer.value()).isEqualTo("thing 1");
        assertThat(world.announced).containsExactly("created thing 1");
    }

    @Test
    public void aRepeatThatIsRefusedBecauseItsFirstCameThroughIsAnsweredLikeTheFirst() {
        InMemoryIdempotencyRecords records = new InMemoryIdempotencyRecords();
        Answer<String> answer = requests(records)
                .run(
                        FakeWorld.OWNER,
                        "key",
                        "POST /a {}",
                        () -> {
                            ask(requests(records), "POST /a {}");
                            throw Refused.because(Reason.ALREADY_LINKED);
                        },
                        thing -> 1L,
                        this::reread);

        assertThat(answer).isEqualTo(new Answer<>("thing 1", true));
    }

    @Test
    public void aRefusalWithoutAFirstStaysARefusal() {
        assertRefused(
                Reason.ALREADY_LINKED,
                () -> requests.run(
                        FakeWorld.OWNER,
                        "key",
                        "POST /a {}",
                        () -> {
                            throw Refused.because(Reason.ALREADY_LINKED);
                        },
                        thing -> 1L,
                        this::reread));
    }

    @Test
    public void whatFailsIsNotAnnounced() {
        assertThatThrownBy(() -> announcements.during(() -> {
                    announcements.announce("too early");
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);

        announcements.announce("later");
        assertThat(world.announced).containsExactly("later");
    }

    private Answer<String> ask(Actor actor, String key, String request) {
        return requests.run(actor, key, request, this::create, thing -> created.indexOf(thing) + 1L, this::reread);
    }

    private Answer<String> ask(IdempotentRequests others, String request) {
        return others.run(
                FakeWorld.OWNER, "key", request, this::create, thing -> created.indexOf(thing) + 1L, this::reread);
    }

    private String create() {
        String thing = "thing " + (created.size() + 1);
        created.add(thing);
        announcements.announce("created " + thing);
        return thing;
    }

    private String reread(long id) {
        return created.get((int) id - 1);
    }

    private IdempotentRequests requests(IdempotencyRecords records) {
        return new IdempotentRequests(world.access, records, world.writing, announcements);
    }

    /** Another request with the same key commits between the look-up and the claim. */
    private final class Race implements IdempotencyRecords {
        private final InMemoryIdempotencyRecords records = new InMemoryIdempotencyRecords();
        private final String request;
        private boolean over;

        Race(String request) {
            this.request = request;
        }

        @Override
        public Optional<Answered> find(String userKey, String idempotencyKey) {
            if (!over) {
                over = true;
                Optional<Answered> nothing = records.find(userKey, idempotencyKey);
                ask(requests(records), request);
                return nothing;
            }
            return records.find(userKey, idempotencyKey);
        }

        @Override
        public void claim(String userKey, String idempotencyKey, String bodyHash, long resultId, Instant at) {
            records.claim(userKey, idempotencyKey, bodyHash, resultId, at);
        }

        @Override
        public int removeBefore(Instant moment, int most) {
            return records.removeBefore(moment, most);
        }
    }
}
