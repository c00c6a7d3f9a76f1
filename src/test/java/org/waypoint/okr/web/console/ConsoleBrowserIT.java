package org.waypoint.okr.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.app.port.Transactions;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Seen;
import org.waypoint.okr.browser.Visit;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Messages;
import org.waypoint.okr.domain.rhythm.message.Topic;
import org.waypoint.okr.domain.rhythm.message.TopicKind;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.demo.Demos;

/** The console of the OKR Master in a browser, on days that the sandbox's clock moves on. */
public class ConsoleBrowserIT {
    private static final String CONSOLE = "/secure/OkrConsole.jspa";
    private static Sandbox sandbox;

    @Rule
    public final Browser browser = new Browser();

    /** A Thursday; each test goes on from the day where another left. */
    @BeforeClass
    public static void start() {
        sandbox = Sandbox.start(SandboxOptions.forTests()
                .demo(Demos.choose("story"))
                .startingAt(Instant.parse("2026-11-19T09:00:00Z")));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Before
    public void emptyTheQueue() {
        sandbox.jira().mails().clear();
    }

    @Test
    public void whatTheClockBringsIsInTheLogAndIsNotSentTwice() {
        sandbox.travel().days(7);
        List<Email> queued = sandbox.jira().mails().queued();
        assertThat(queued).isNotEmpty();
        sandbox.jira().jobs().run("org.waypoint.okr.reminders");

        Visit master = Visit.of(browser, sandbox.baseUrl(), "master");
        master.leave("#okr-console-link");
        assertThat(master.all("#okr-log tbody tr")).isNotEmpty();
        master.leave("#okr-console-preview");

        assertThat(master.all("#okr-console-send")).isEmpty();
        assertThat(sandbox.jira().mails().queued()).hasSameSizeAs(queued);
    }

    @Test
    public void aMasterSeesTheMailsBeforeTheyGoOutAndSendsThem() {
        LocalDate monday = nextMonday();
        sandbox.travel().to(monday.minusDays(1));
        sandbox.jira().mails().clear();
        sandbox.clock().set(monday.atTime(6, 0).toInstant(ZoneOffset.UTC));
        Visit master = Visit.of(browser, sandbox.baseUrl(), "master");
        master.open("/secure/OkrConsole!preview.jspa");
        int letters = master.all(".okr-console-letter").size();
        SoftAssertions faults = new SoftAssertions();
        master.judge(faults, "console-preview");
        master.leave("#okr-console-send");

        master.says(".okr-note", "Sent: " + letters);
        assertThat(sandbox.jira().mails().queued()).hasSize(letters);
        faults.assertAll();
    }

    @Test
    public void anInterruptedMailIsSentAgainOnRequestOnly() {
        sandbox.travel().to(nextMonday());
        Visit master = Visit.of(browser, sandbox.baseUrl(), "master");
        master.open(CONSOLE);
        Seen digest = master.seen("#okr-console-settings [name=digestKeys]");
        if (!digest.isSelected()) {
            master.poke("#okr-console-settings [name=digestKeys]");
            master.leave("#okr-console-settings button[type=submit]");
        }
        interrupt(digest(master));
        sandbox.jira().mails().clear();
        master.open(CONSOLE);
        assertThat(master.seen("#okr-log .okr-warning").getText()).startsWith("Interrupted");
        master.leave("#okr-log form[action^='OkrConsole!sendAgain'] button");

        master.says(".okr-note", "Sent: 1");
        assertThat(sandbox.jira().mails().queued()).hasSize(1);
        assertThat(master.all("#okr-log .okr-warning")).isEmpty();
    }

    @Test
    public void whoUnsubscribesIsCountedAndNotNamed() {
        Visit owner = Visit.of(browser, sandbox.baseUrl(), "owner");
        owner.open("/secure/OkrMailPreferences.jspa");
        owner.click("#okr-kind-encouragement");
        owner.leave("#okr-mail-preferences button[type=submit]");
        assertThat(owner.seen("#okr-kind-encouragement").isSelected()).isFalse();

        Visit master = Visit.of(browser, sandbox.baseUrl(), "master");
        master.open(CONSOLE);
        assertThat(master.seen("#okr-kind-encouragement-hint").getText()).contains("1 person does not want it");
    }

    @Test
    public void othersAreToldThatTheConsoleIsNotTheirs() {
        Visit member = Visit.of(browser, sandbox.baseUrl(), "member");
        assertThat(member.all("#okr-console-link")).isEmpty();
        member.open(CONSOLE);

        assertThat(member.all("#okr-console-units")).isEmpty();
    }

    @Test
    public void thePagesAreSound() {
        SoftAssertions faults = new SoftAssertions();
        Visit master = Visit.of(browser, sandbox.baseUrl(), "master");
        master.look(faults, CONSOLE, "console");
        master.look(faults, "/secure/OkrMailPreferences.jspa", "mail-preferences");
        Visit.of(browser, sandbox.baseUrl(), "admin").look(faults, "/sandbox/clock", "sandbox-clock");
        faults.assertAll();
    }

    private static LocalDate nextMonday() {
        return sandbox.travel().today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** Key of the person whose box is the first in the list of digests. */
    private static String digest(Visit master) {
        return master.seen("#okr-console-settings [name=digestKeys]").getDomAttribute("value");
    }

    /** As if a node had died an hour ago, while it was sending last week's mail. */
    private static void interrupt(String userKey) {
        Letter letter = new Letter(userKey, List.of(new Topic(TopicKind.PROGRAMME, 0)));
        Instant hourAgo = sandbox.clock().instant().minusSeconds(3600);
        sandbox.beans()
                .bean(Transactions.class)
                .run(() -> sandbox.beans()
                        .bean(Messages.class)
                        .claim(letter, sandbox.travel().today().minusDays(8), hourAgo));
    }
}
