package org.waypoint.okr.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;

/**
 * Two teams live one quarter by clicking: plan, agree, check in each week, bet and learn, be reminded, close, carry over
 * and look back. At the end the exports say exactly what is written in {@code quarter/*.csv} by hand.
 */
public class QuarterLivedBrowserIT {
    private static final LocalDate PLANNING = LocalDate.parse("2026-09-28");
    private static final LocalDate FORGOTTEN = LocalDate.parse("2026-11-13");
    private static final List<String> CHECKOUT = List.of("Orders by guests", "Minutes to pay", "Payments confirmed");
    private static final List<String> PASSKEYS = List.of("Sign-ins with a passkey", "Password resets a day");
    private static final String GUESTS = "Guests buy without an account";
    private static final String PAYMENTS = "Every payment is confirmed";
    private static final String SIGN_IN = "People sign in without a password";

    @Rule
    public final Browser browser = new Browser();

    private QuarterWorld world;
    private Hand hand;
    private Closer closer;

    @After
    public void stop() {
        if (world != null) {
            world.close();
        }
    }

    @Test
    public void aQuarterIsLived() throws Exception {
        world = new QuarterWorld(PLANNING);
        hand = new Hand(browser, world);
        closer = new Closer(hand);
        setUp();
        plan();
        bet();
        live();
        close();
        lookAhead();
        compareWithWhatWasWrittenByHand();
    }

    private void setUp() {
        hand.login("master");
        hand.open("/secure/OkrCycles!default.jspa");
        hand.visit().click("#okr-cycles-generate");
        hand.visit().type("fiscalYear", "2027");
        hand.pick("fiscalYearStartMonth", "October");
        hand.save();
        hand.open("/secure/OkrUnits!default.jspa");
        unit("Checkout team", "WEB");
        unit("Passkey team", "APP");
        hand.open("/secure/OkrCycles!default.jspa");
        hand.press("//*[@id='okr-cycles']//a[@aria-label='Activate: FY2027 Q1']");
        hand.save();
    }

    private void unit(String name, String project) {
        hand.visit().click("#okr-units-add");
        hand.visit().type("name", name);
        hand.visit().type("projectKeys", project);
        hand.tick("leadKeys", "Milan Member");
        hand.save();
        hand.visit().says("#okr-units", name);
    }

    private void plan() {
        hand.login("owner");
        hand.project("WEB");
        hand.addObjective(GUESTS, "ASPIRATIONAL");
        hand.addKeyResult(GUESTS, "Orders by guests", "%", "20", "50");
        hand.addKeyResult(GUESTS, "Minutes to pay", "min", "6", "3");
        hand.addObjective(PAYMENTS, "COMMITTED");
        hand.addKeyResult(PAYMENTS, "Payments confirmed", "%", "90", "100");
        hand.project("APP");
        hand.addObjective(SIGN_IN, "ASPIRATIONAL");
        hand.addKeyResult(SIGN_IN, "Sign-ins with a passkey", "%", "10", "40");
        hand.addKeyResult(SIGN_IN, "Password resets a day", "resets", "60", "30");
    }

    private void bet() {
        world.day(LocalDate.parse("2026-10-02"));
        Bet.all().forEach(hand::bet);
    }

    private void live() {
        for (Week week : Week.all()) {
            world.day(week.day());
            happened(week.day().toString());
            checkIns(week);
        }
    }

    /** One team meets, the other checks in from its page; once the other one forgets, and is reminded. */
    private void checkIns(Week week) {
        hand.project("WEB");
        hand.meet(week.of(CHECKOUT));
        if (week.day().equals(FORGOTTEN)) {
            world.sandbox().jira().mails().clear();
            world.day(FORGOTTEN.plusDays(4));
            assertThat(world.mailsFor("owner")).isNotEmpty();
        }
        hand.project("APP");
        week.of(PASSKEYS).forEach((keyResult, value) -> hand.checkIn(keyResult, value, "6", ""));
    }

    /** What else happens in a week, before the check-ins of its day. */
    private void happened(String day) {
        switch (day) {
            case "2026-10-09" -> move("In Progress", "WEB-1", "WEB-11", "APP-1", "APP-12");
            case "2026-10-30" -> move("Done", "WEB-1", "WEB-11", "APP-1", "APP-12");
            case "2026-11-06" -> move("In Progress", "WEB-4", "WEB-12", "APP-11");
            case "2026-11-13" -> changeOfMind();
            case "2026-11-20" -> move("Done", "WEB-4", "WEB-12", "APP-11");
            case "2026-11-27" -> firstVerdicts();
            case "2026-12-11" -> lastVerdicts();
            default -> {
                // a week of work
            }
        }
    }

    private void move(String status, String... epics) {
        for (String epic : epics) {
            hand.transition(epic, status);
        }
    }

    private void changeOfMind() {
        hand.project("WEB");
        hand.recalibrate("Minutes to pay", "4", "Three minutes leave no time for the bank.");
        hand.drop("WEB-13", "The bank asks again by itself.");
    }

    private void firstVerdicts() {
        hand.conclude("WEB-1", "SUPPORTED", null, "One page is enough.", "PERSEVERE");
        hand.conclude("WEB-11", "PARTLY", null, "One tap helps those who come back.", "PERSEVERE");
        hand.conclude("APP-1", "SUPPORTED", null, "Newcomers do not miss a password.", "PERSEVERE");
        hand.conclude("APP-12", "REFUTED", null, "Nobody reads it.", "RETIRE");
    }

    private void lastVerdicts() {
        hand.conclude("WEB-4", "REFUTED", "0", "They had found it already.", "PIVOT");
        hand.conclude("WEB-12", "CANNOT_TELL", null, "Too many things changed at once.", "KEEP_TESTING");
        hand.conclude("APP-11", "SUPPORTED", "10", "A new phone is a good moment.", "PERSEVERE");
    }

    private void close() {
        world.day(LocalDate.parse("2026-12-28"));
        hand.login("master");
        hand.open("/secure/OkrCycles!default.jspa");
        hand.press("//*[@id='okr-cycles']//a[@aria-label='Start closing: FY2027 Q1']");
        hand.save();
        grade();
        confirm();
        decide();
        lookBack();
    }

    private void lookBack() {
        closer.openLookBack("WEB");
        closer.lookBack("One page instead of five.", "We waited for the bank.", "Fewer promises that others keep.");
        hand.login("member");
        closer.openLookBack("WEB");
        closer.acknowledge("Guests have a shop now.");
        hand.project("WEB");
        hand.visit().says("#okr-closing-banner", "Guests have a shop now.");
    }

    private void grade() {
        hand.login("owner");
        closer.open("WEB", GUESTS);
        closer.grade("0.6", "Half of it is the easier target.", "", "");
        closer.open("WEB", PAYMENTS);
        closer.grade("0.7", "", "The bank's answer comes too late.", "We ask for it before we ship.");
        closer.open("APP", SIGN_IN);
        closer.grade("0.8", "", "", "");
    }

    private void confirm() {
        hand.login("member");
        closer.open("WEB", GUESTS);
        closer.confirm();
        closer.open("WEB", PAYMENTS);
        closer.confirm();
        closer.open("APP", SIGN_IN);
        closer.confirm();
    }

    private void decide() {
        hand.login("owner");
        closer.open("WEB", GUESTS);
        closer.decide("CONTINUE", "Nine points to go.");
        closer.open("WEB", PAYMENTS);
        closer.decide("ABANDON", "The bank takes it over.");
        closer.open("APP", SIGN_IN);
        closer.decide("DONE", "Enough people do.");
    }

    /** The new quarter begins with what the old one left. */
    private void lookAhead() {
        world.day(LocalDate.parse("2027-01-05"));
        hand.login("master");
        hand.open("/secure/OkrCycles!default.jspa");
        hand.press("//*[@id='okr-cycles']//a[@aria-label='Close: FY2027 Q1']");
        hand.save();
        hand.press("//*[@id='okr-cycles']//a[@aria-label='Activate: FY2027 Q2']");
        hand.save();
        hand.login("owner");
        hand.project("WEB");
        hand.visit().says("#okr-scoring", GUESTS);
        assertThat(hand.visit().seen("#okr-scoring").getText())
                .contains("41", "4.6")
                .doesNotContain(PAYMENTS);
    }

    private void compareWithWhatWasWrittenByHand() throws Exception {
        String exports = "/rest/okr/1.0/cycles/" + world.cycle("FY2027 Q1") + "/export/";
        for (String table : List.of("check-ins.csv", "verdicts.csv", "grades.csv")) {
            Table expected = Table.of(Script.text(table));
            assertThat(Table.of(world.download(exports + table)).only(expected))
                    .as(table)
                    .containsExactlyElementsOf(expected.rows());
        }
    }
}
