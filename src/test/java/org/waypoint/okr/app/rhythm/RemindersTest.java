package org.waypoint.okr.app.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.app.port.Mail;
import org.waypoint.okr.app.port.Mailer.NotQueued;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.rhythm.message.MessageFilter;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

/** A key result of BOB that was due the day before, a Thursday. */
public class RemindersTest {
    private final RhythmWorld world = RhythmWorld.on("2026-11-13");
    private final Reminders reminders = world.rhythm.reminders();
    private final MessageService messages = world.rhythm.messageService();

    @Before
    public void somethingIsLate() {
        Objective objective = world.company.objective("Guests come back");
        KeyResult late = world.company.keyResult(objective, "Share <b> & more");
        world.company.measured(late, "2026-11-05", "10");
    }

    @Test
    public void theOwnerIsRemindedInTheirLanguageWithAnAbsoluteLink() {
        world.post.speaking("bob", Locale.GERMAN);

        assertThat(reminders.sendWhenItIsTime()).isEqualTo(new SendReport(1, 0, 0));

        Mail mail = world.post.queued.get(0);
        assertThat(mail.recipientKey()).isEqualTo("bob");
        assertThat(mail.html()).isTrue();
        assertThat(mail.body())
                .contains("lang=\"de\"")
                .contains("Share &lt;b&gt; &amp; more")
                .contains("href=\"https://jira.example/secure/OkrRecordCheckIn!default.jspa?keyResultId=1\"")
                .contains("https://jira.example/secure/OkrMailPreferences.jspa")
                .doesNotContain("<b>");
    }

    @Test
    public void aMailThatCannotBeWrittenKeepsNobodyElseFromGettingTheirs() {
        world.post.speaking("bob", null);
        KeyResult another = aKeyResult()
                .ownedBy("ada")
                .measured("2026-11-05", "10")
                .storedIn(world.world, world.company.objective("Guests pay at once"));
        world.world.jira.letBrowse("ada", Company.SHOP);

        assertThat(reminders.sendWhenItIsTime()).isEqualTo(new SendReport(1, 1, 0));
        assertThat(world.post.recipients()).containsExactly(another.definition().ownerKey());
    }

    @Test
    public void nothingIsSentBeforeTheHour() {
        SendReport early = world.later("2026-11-13T07:59:00Z").reminders().sendWhenItIsTime();
        assertThat(early).isEqualTo(SendReport.NOTHING);

        SendReport atEight = world.later("2026-11-13T08:00:00Z").reminders().sendWhenItIsTime();
        assertThat(atEight.sent()).isEqualTo(1);
    }

    @Test
    public void aSecondRunOnTheSameDaySendsNothing() {
        reminders.sendWhenItIsTime();

        assertThat(reminders.sendWhenItIsTime()).isEqualTo(SendReport.NOTHING);
        assertThat(messages.send(FakeWorld.MASTER, RhythmWorld.input())).isEqualTo(SendReport.NOTHING);
        assertThat(world.post.queued).hasSize(1);
    }

    @Test
    public void whatTwoNodesPlannedIsSentByTheFirst() {
        Outbox here = reminders.outbox();
        Outbox there = reminders.outbox();
        Dispatch dispatch = new Dispatch(world.post.post(), world.world.writing);

        assertThat(dispatch.send(here, here.letters().get(0))).contains(MessageState.SENT);
        assertThat(dispatch.send(there, there.letters().get(0))).isEmpty();
        assertThat(world.post.queued).hasSize(1);
    }

    @Test
    public void aNodeThatDiesInBetweenLeavesAClaimThatOnlyAPersonTakesUp() {
        world.post.trouble = new Error("the node dies");
        assertThatThrownBy(reminders::sendWhenItIsTime).isInstanceOf(Error.class);
        world.post.trouble = null;

        assertThat(reminders.sendWhenItIsTime()).isEqualTo(SendReport.NOTHING);
        assertThat(only(messages).interrupted()).isFalse();
        MessageService later = world.later("2026-11-13T09:30:00Z").messageService();
        MessageView interrupted = only(later);
        assertThat(interrupted.interrupted()).isTrue();
        assertThat(interrupted.message().state()).isEqualTo(MessageState.CLAIMED);

        MessageView again = later.sendAgain(
                FakeWorld.MASTER,
                interrupted.message().id(),
                RhythmWorld.input("version", interrupted.message().version()));

        assertThat(again.message().state()).isEqualTo(MessageState.SENT);
        assertThat(again.message().attempts()).isEqualTo(2);
        assertThat(world.post.recipients()).containsExactly("bob");
    }

    @Test
    public void aMessageThatWasSentIsNotSentAgain() {
        reminders.sendWhenItIsTime();
        MessageView sent = only(messages);

        assertThat(Company.refusals(() -> again(messages, sent))).containsExactly("MESSAGE_NOT_INTERRUPTED");
    }

    @Test
    public void twoPeopleWhoSendAgainAtOnceSendOne() {
        world.post.trouble = new NotQueued(new IllegalStateException("no mail server"));
        assertThat(reminders.sendWhenItIsTime()).isEqualTo(new SendReport(0, 1, 0));
        world.post.trouble = null;
        MessageView failed = only(messages);

        again(messages, failed);

        assertThat(Company.refusals(() -> again(messages, failed))).containsExactly("MESSAGE_NOT_INTERRUPTED");
        assertThat(world.post.queued).hasSize(1);
    }

    @Test
    public void whoHasCheckedInMeanwhileIsNotToldAgain() {
        world.post.trouble = new NotQueued(new IllegalStateException("no mail server"));
        reminders.sendWhenItIsTime();
        world.post.trouble = null;
        world.company.measured(
                world.world.stores.keyResults().in(world.company.quarter.id()).get(0), "2026-11-13", "11");
        world.post.store(new MessageSettings(Set.of(MessageKind.REMINDER), 8, List.of(), 0), 0);

        assertThat(Company.refusals(() -> again(messages, only(messages)))).containsExactly("NOTHING_TO_SEND");
    }

    @Test
    public void whoMayNotBrowseTheProjectOrHasUnsubscribedGetsNothing() {
        world.rhythm
                .mailPreferenceService()
                .change(Company.BOB, RhythmWorld.input("unsubscribed", List.of("REMINDER"), "version", 0));

        assertThat(reminders.sendWhenItIsTime()).isEqualTo(SendReport.NOTHING);
        assertThat(world.rhythm.consoleService().overview(FakeWorld.MASTER).unsubscribed())
                .hasSize(1);
    }

    @Test
    public void plainTextIsForThoseWhoAskForIt() {
        world.rhythm.mailPreferenceService().change(Company.BOB, RhythmWorld.input("plainText", true, "version", 0));

        reminders.sendWhenItIsTime();

        assertThat(world.post.queued.get(0).html()).isFalse();
        assertThat(world.post.queued.get(0).body()).contains("* Share <b> & more");
    }

    @Test
    public void thePreviewIsWhatGoesOut() {
        LetterView preview = messages.preview(FakeWorld.MASTER).get(0);
        reminders.sendWhenItIsTime();

        assertThat(preview.subject()).isEqualTo(world.post.queued.get(0).subject());
        assertThat(preview.recipient().userKey()).isEqualTo("bob");
        assertThat(messages.preview(FakeWorld.MASTER)).isEmpty();
    }

    @Test
    public void theDigestGoesOnlyToThoseWhoMayCoordinate() {
        world.rhythm
                .consoleService()
                .changeSettings(
                        FakeWorld.MASTER, RhythmWorld.input("digestKeys", List.of("master", "eve"), "version", 0));

        reminders.sendWhenItIsTime();

        assertThat(world.post.recipients()).containsExactly("bob", "master");
        assertThat(world.post.queued.get(1).body()).contains("okr.mail.digest.unit[1, 1]");
    }

    @Test
    public void theConsoleNamesUnitsAndKeyResults() {
        UnitRhythm unit =
                world.rhythm.consoleService().overview(FakeWorld.MASTER).units().get(0);

        assertThat(unit.unit().definition().name()).isEqualTo("Shop");
        assertThat(unit.expected()).isEqualTo(1);
        assertThat(unit.late()).isEqualTo(1);
        assertThat(unit.stale()).isZero();
        assertThat(unit.upToDate()).isZero();
    }

    private static void again(MessageService messages, MessageView message) {
        messages.sendAgain(
                FakeWorld.MASTER,
                message.message().id(),
                RhythmWorld.input("version", message.message().version()));
    }

    private MessageView only(MessageService service) {
        assertThat(world.post.count(new MessageFilter(null, null))).isEqualTo(1);
        return service.list(FakeWorld.MASTER, RhythmWorld.input()).items().get(0);
    }
}
