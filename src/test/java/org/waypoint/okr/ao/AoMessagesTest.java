package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.MailPreference;
import org.waypoint.okr.domain.rhythm.message.MailPreferences;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.MessageFilter;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;
import org.waypoint.okr.domain.rhythm.message.MessageSettingsStore;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.domain.rhythm.message.Messages;
import org.waypoint.okr.domain.rhythm.message.Messages.AlreadyClaimed;
import org.waypoint.okr.domain.rhythm.message.Topic;
import org.waypoint.okr.domain.rhythm.message.TopicKind;

public class AoMessagesTest extends AoConcurrencyContract {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 13);
    private static final Instant NINE = Instant.parse("2026-11-13T09:00:00Z");
    private static final MessageFilter ALL = new MessageFilter(null, null);
    private static final int NODES = 4;
    private static final int MANY = 40;

    private final Messages messages = new AoMessages(database.activeObjects());
    private final MailPreferences preferences = new AoMailPreferences(database.activeObjects());
    private final MessageSettingsStore settings = new AoMessageSettings(database.activeObjects());

    public AoMessagesTest(String isolation) {
        super(isolation);
    }

    @Test
    public void aClaimComesBackAsItWasMade() {
        Message claimed = claim("ada", FRIDAY);

        assertThat(messages.find(claimed.id())).contains(claimed);
        assertThat(claimed.topics()).isEqualTo(letter("ada").topics());
        assertThat(claimed.kind()).isEqualTo(MessageKind.REMINDER);
        assertThat(claimed.state()).isEqualTo(MessageState.CLAIMED);
        assertThat(claimed.claimedAt()).isEqualTo(NINE);
        assertThat(claimed.settledAt()).isNull();
    }

    @Test
    public void aPersonGetsOneMessageADay() {
        claim("ada", FRIDAY);
        claim("ADA", FRIDAY);
        claim("ada", FRIDAY.plusDays(1));

        assertThatThrownBy(() -> claim("ada", FRIDAY)).isInstanceOf(AlreadyClaimed.class);
        assertThat(messages.count(ALL)).isEqualTo(3);
    }

    @Test
    public void ofNodesThatClaimAtOnceOneGetsIt() {
        Queue<Message> claimed = new ConcurrentLinkedQueue<>();
        List<AtOnce.Work> nodes = Collections.nCopies(NODES, others -> {
            assertThat(messages.since(FRIDAY)).isEmpty();
            others.meet();
            claimed.add(claim("ada", FRIDAY));
        });

        List<Throwable> failures = AtOnce.failuresOf(nodes);

        assertThat(failures).hasSize(NODES - 1).allMatch(AlreadyClaimed.class::isInstance);
        assertThat(claimed).hasSize(1);
        assertThat(messages.count(ALL)).isEqualTo(1);
    }

    @Test
    public void ofTwoWhoSendAgainAtOnceOneDoes() {
        Message claimed = claim("ada", FRIDAY);
        AtOnce.Work again = others -> {
            others.meet();
            stored(() -> messages.reclaim(claimed.id(), letter("ada"), claimed.version(), NINE));
        };

        assertOneRefused(AtOnce.failuresOf(twice(again)), Reason.CHANGED_MEANWHILE);
        assertThat(messages.find(claimed.id()).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    public void howItWentIsNoted() {
        Message claimed = claim("ada", FRIDAY);
        storing(() -> messages.settle(claimed.id(), MessageState.SENT, NINE.plusSeconds(1)));

        Message sent = messages.find(claimed.id()).orElseThrow();
        assertThat(sent.state()).isEqualTo(MessageState.SENT);
        assertThat(sent.settledAt()).isEqualTo(NINE.plusSeconds(1));
        assertRefused(
                Reason.CHANGED_MEANWHILE, () -> messages.reclaim(claimed.id(), letter("ada"), claimed.version(), NINE));
    }

    @Test
    public void theLogIsReadNewestFirstAndFiltered() {
        Message first = claim("ada", FRIDAY);
        Message second = claim("bob", FRIDAY);
        storing(() -> messages.settle(first.id(), MessageState.FAILED, NINE));

        assertThat(messages.find(ALL, 0, 10)).extracting(Message::recipientKey).containsExactly("bob", "ada");
        assertThat(messages.find(ALL, 1, 1)).extracting(Message::recipientKey).containsExactly("ada");
        assertThat(messages.find(new MessageFilter(null, MessageState.CLAIMED), 0, 10))
                .containsExactly(second);
        assertThat(messages.count(new MessageFilter(MessageKind.DIGEST, null))).isZero();
    }

    @Test
    public void theLastDaysAreOneStatement() {
        claim("ada", FRIDAY.minusDays(9));
        claim("ada", FRIDAY);

        assertThat(database.count(() -> messages.since(FRIDAY.minusDays(8)))).isEqualTo(1);
        assertThat(messages.since(FRIDAY.minusDays(8))).hasSize(1);
    }

    @Test
    public void onlyMessagesOfEarlierDaysAreRemovedTheOldestFirst() {
        claim("ada", FRIDAY.minusDays(3));
        claim("ada", FRIDAY.minusDays(2));
        Message last = claim("ada", FRIDAY.minusDays(1));
        Message today = claim("ada", FRIDAY);

        assertThat(stored(() -> messages.removeBefore(FRIDAY.minusDays(1), 1))).isEqualTo(1);
        assertThat(messages.since(FRIDAY.minusDays(3)))
                .extracting(Message::day)
                .containsExactly(FRIDAY.minusDays(2), FRIDAY.minusDays(1), FRIDAY);
        assertThat(stored(() -> messages.removeBefore(FRIDAY.minusDays(1), 500)))
                .isEqualTo(1);
        assertThat(stored(() -> messages.removeBefore(FRIDAY.minusDays(1), 500)))
                .isZero();
        assertThat(messages.find(ALL, 0, 10)).containsExactly(today, last);
        assertThatThrownBy(() -> claim("ada", FRIDAY)).isInstanceOf(AlreadyClaimed.class);
    }

    @Test
    public void twoNodesThatRemoveAtOnceRemoveEachMessageOnce() {
        for (int day = 1; day <= MANY; day++) {
            claim("ada", FRIDAY.minusDays(day));
        }
        Message kept = claim("ada", FRIDAY);
        AtomicInteger removed = new AtomicInteger();
        AtOnce.Work node = others -> {
            others.meet();
            int last = removed.addAndGet(stored(() -> messages.removeBefore(FRIDAY, 7)));
            for (int piece = 1; piece < MANY && last < MANY; piece++) {
                last = removed.addAndGet(stored(() -> messages.removeBefore(FRIDAY, 7)));
            }
        };

        assertThat(AtOnce.failuresOf(twice(node))).isEmpty();
        assertThat(removed).hasValue(MANY);
        assertThat(messages.find(ALL, 0, 10)).containsExactly(kept);
    }

    @Test
    public void aMessageThatIsSentWhileItIsRemovedStaysRemoved() {
        Message claimed = claim("ada", FRIDAY);
        stored(() -> messages.removeBefore(FRIDAY.plusDays(1), 500));

        storing(() -> messages.settle(claimed.id(), MessageState.SENT, NINE));

        assertThat(messages.count(ALL)).isZero();
    }

    @Test
    public void preferencesAreOnesOwn() {
        MailPreference none = new MailPreference("ada", Set.of(MessageKind.DIGEST, MessageKind.REMINDER), true, 0);

        assertThat(preferences.of("ada")).isEqualTo(MailPreference.of("ada"));
        stored(() -> preferences.store(none, 0));
        assertThat(preferences.of("ada")).isEqualTo(new MailPreference("ada", none.unsubscribed(), true, 1));
        assertThat(preferences.of("bob").unsubscribed()).isEmpty();
        assertRefused(Reason.CHANGED_MEANWHILE, () -> preferences.store(none, 0));
        assertThat(stored(() -> preferences.store(MailPreference.of("ada"), 1)).unsubscribed())
                .isEmpty();
    }

    @Test
    public void settingsHaveDefaultsAndAVersion() {
        MessageSettings few = new MessageSettings(Set.of(MessageKind.DIGEST), 6, List.of("ada", "bob"), 0);

        assertThat(settings.read()).isEqualTo(MessageSettings.defaults());
        stored(() -> settings.store(few, 0));
        assertThat(settings.read()).isEqualTo(new MessageSettings(few.kinds(), 6, few.digestKeys(), 1));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> settings.store(few, 0));
        stored(() -> settings.store(new MessageSettings(Set.of(), 6, List.of(), 1), 1));
        assertThat(settings.read().kinds()).isEmpty();
    }

    private Message claim(String recipient, LocalDate day) {
        return stored(() -> messages.claim(letter(recipient), day, NINE));
    }

    private static Letter letter(String recipient) {
        return new Letter(recipient, List.of(new Topic(TopicKind.DUE, 4), new Topic(TopicKind.LATE, 123456789012L)));
    }
}
