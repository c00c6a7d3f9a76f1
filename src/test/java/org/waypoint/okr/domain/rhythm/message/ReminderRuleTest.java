package org.waypoint.okr.domain.rhythm.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.rhythm.CheckInDue;
import org.waypoint.okr.domain.rhythm.CheckInRhythm;
import org.waypoint.okr.domain.rhythm.Watched;
import org.waypoint.okr.domain.unit.Unit;

public class ReminderRuleTest {
    /** A Wednesday, the last day on which anybody checked in; the next check-in is due on the 11th, a Wednesday too. */
    private static final String CHECKED_IN = "2026-11-04";

    private static final DateRange QUARTER = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    private static final Unit SHOP = aUnit().ledBy("lead").workingIn(100L).withId(7);

    private final List<Message> sent = new ArrayList<>();
    private Set<MessageKind> kinds = EnumSet.of(MessageKind.SCHEDULE, MessageKind.REMINDER);
    private Set<String> coordinators = Set.of();
    private Set<String> deaf = Set.of();

    @Test
    public void nobodyIsToldBeforeTheDueDay() {
        assertThat(on("2026-11-10")).isEmpty();
    }

    @Test
    public void theOwnerIsToldOnTheDueDay() {
        assertThat(on("2026-11-11")).isEqualTo(Map.of("owner", "DUE 1"));
    }

    @Test
    public void theOwnerIsRemindedTheDayAfterAndTheLeadIsNotToldYet() {
        assertThat(on("2026-11-12")).isEqualTo(Map.of("owner", "LATE 1"));
        assertThat(on("2026-11-13")).isEqualTo(Map.of("owner", "LATE 1"));
    }

    @Test
    public void theLeadIsToldOnlyAfterTheGrace() {
        said("owner", TopicKind.LATE, 1, "2026-11-12");

        assertThat(on("2026-11-13")).isEmpty();
        assertThat(on("2026-11-16")).isEqualTo(Map.of("lead", "LATE_IN_UNIT 1"));
    }

    @Test
    public void whoLeadsAndOwnsIsToldOnce() {
        Watched own =
                watched(aKeyResult().ownedBy("lead").measured(CHECKED_IN, "3").withId(1), SHOP, "2026-11-16");

        assertThat(letters("2026-11-16", List.of(own))).isEqualTo(Map.of("lead", "LATE 1"));
    }

    @Test
    public void aReminderComesOnceAWeek() {
        said("owner", TopicKind.LATE, 1, "2026-11-12");
        said("lead", TopicKind.LATE_IN_UNIT, 1, "2026-11-16");

        assertThat(on("2026-11-18")).isEmpty();
        assertThat(on("2026-11-19")).isEqualTo(Map.of("owner", "LATE 1"));
    }

    @Test
    public void afterThreeUnansweredOnesThereIsSilence() {
        said("lead", TopicKind.LATE_IN_UNIT, 1, "2026-11-16", "2026-11-23", "2026-11-30");
        said("owner", TopicKind.LATE, 1, "2026-11-12", "2026-11-19");
        assertThat(on("2026-11-26")).isEqualTo(Map.of("owner", "LATE 1"));

        said("owner", TopicKind.LATE, 1, "2026-11-26");
        for (int day = 3; day <= 9; day++) {
            assertThat(on("2026-12-0" + day)).isEmpty();
        }
    }

    @Test
    public void aCheckInAnswersAndTheCountStartsAnew() {
        said("owner", TopicKind.LATE, 1, "2026-10-22", "2026-10-29", "2026-11-02");

        assertThat(on("2026-11-12")).isEqualTo(Map.of("owner", "LATE 1"));
    }

    @Test
    public void whatHasBeenSilentForFourWeeksIsNoLongerNews() {
        assertThat(on("2026-12-09")).isNotEmpty();
        assertThat(on("2026-12-10")).isEmpty();
    }

    @Test
    public void nobodyIsRemindedAtTheWeekend() {
        assertThat(on("2026-11-14")).isEmpty();
        assertThat(on("2026-11-15")).isEmpty();
        assertThat(on("2026-11-16")).isNotEmpty();
    }

    @Test
    public void whatFailedWasNotSaid() {
        said("owner", TopicKind.LATE, 1, "2026-11-12");
        sent.replaceAll(message -> in(MessageState.FAILED, message));

        assertThat(on("2026-11-13")).isEqualTo(Map.of("owner", "LATE 1"));
    }

    @Test
    public void allOfAPersonStandsInOneLetter() {
        List<Watched> watched = List.of(
                watched(
                        aKeyResult()
                                .ownedBy("owner")
                                .measured("2026-11-05", "3")
                                .withId(1),
                        SHOP,
                        "2026-11-12"),
                watched(aKeyResult().ownedBy("owner").measured(CHECKED_IN, "3").withId(2), SHOP, "2026-11-12"),
                watched(
                        aKeyResult()
                                .ownedBy("owner")
                                .measured("2026-11-11", "3")
                                .withId(3),
                        SHOP,
                        "2026-11-12"));

        assertThat(letters("2026-11-12", watched)).isEqualTo(Map.of("owner", "DUE 1, LATE 2"));
    }

    @Test
    public void whoCannotBeReachedOrDoesNotWantToIsLeftOut() {
        deaf = Set.of("owner");

        assertThat(on("2026-11-12")).isEmpty();
    }

    @Test
    public void whatIsSwitchedOffIsNotSent() {
        kinds = EnumSet.of(MessageKind.REMINDER);

        assertThat(on("2026-11-11")).isEmpty();
        assertThat(on("2026-11-12")).isNotEmpty();
    }

    @Test
    public void coordinatorsGetADigestOnTheFirstWorkdayOfEachWeek() {
        kinds = EnumSet.of(MessageKind.DIGEST);
        coordinators = Set.of("master");
        assertThat(on("2026-11-14")).isEmpty();
        assertThat(on("2026-11-16")).isEqualTo(Map.of("master", "PROGRAMME 0"));

        said("master", TopicKind.PROGRAMME, 0, "2026-11-16");
        assertThat(on("2026-11-20")).isEmpty();
        assertThat(on("2026-11-23")).isEqualTo(Map.of("master", "PROGRAMME 0"));
    }

    @Test
    public void aUnitWithoutAGapIsThankedOnceAWeek() {
        kinds = EnumSet.of(MessageKind.ENCOURAGEMENT);

        assertThat(on("2026-11-09")).isEqualTo(Map.of("lead", "ALL_DONE 7", "owner", "ALL_DONE 7"));
        said("lead", TopicKind.ALL_DONE, 7, "2026-11-09");
        assertThat(on("2026-11-10")).isEqualTo(Map.of("owner", "ALL_DONE 7"));
        assertThat(on("2026-11-12")).isEmpty();
    }

    private Map<String, String> on(String day) {
        KeyResult keyResult =
                aKeyResult().ownedBy("owner").measured(CHECKED_IN, "3").withId(1);
        return letters(day, List.of(watched(keyResult, SHOP, day)));
    }

    private Map<String, String> letters(String day, List<Watched> watched) {
        return new ReminderRule(LocalDate.parse(day), kinds, new History(sent, ZoneOffset.UTC), new TestAudience())
                .letters(watched).stream().collect(Collectors.toMap(Letter::recipientKey, ReminderRuleTest::words));
    }

    private static String words(Letter letter) {
        return letter.topics().stream()
                .map(topic -> topic.kind() + " " + topic.subjectId())
                .collect(Collectors.joining(", "));
    }

    private static Watched watched(KeyResult keyResult, Unit unit, String today) {
        return new Watched(
                keyResult,
                unit,
                CheckInDue.of(
                        keyResult.series(),
                        QUARTER,
                        QUARTER.start(),
                        new CheckInRhythm(null, 3),
                        LocalDate.parse(today)));
    }

    private void said(String recipient, TopicKind kind, long subject, String... days) {
        for (String day : days) {
            sent.add(new Message(
                    new MessageId(sent.size() + 1L),
                    recipient,
                    LocalDate.parse(day),
                    kind.kind(),
                    List.of(new Topic(kind, subject)),
                    MessageState.SENT,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    1,
                    2));
        }
    }

    private static Message in(MessageState state, Message message) {
        return new Message(
                message.id(),
                message.recipientKey(),
                message.day(),
                message.kind(),
                message.topics(),
                state,
                message.claimedAt(),
                message.settledAt(),
                message.attempts(),
                message.version());
    }

    private final class TestAudience implements Audience {
        @Override
        public boolean hears(String userKey, MessageKind kind, Set<Long> projectIds) {
            return !deaf.contains(userKey);
        }

        @Override
        public Set<String> coordinators() {
            return coordinators;
        }
    }
}
