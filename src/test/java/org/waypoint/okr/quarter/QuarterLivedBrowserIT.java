package org.waypoint.okr.quarter;

import java.time.LocalDate;
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

    @Rule
    public final Browser browser = new Browser();

    private QuarterWorld world;
    private Hand hand;

    @After
    public void stop() {
        if (world != null) {
            world.close();
        }
    }

    @Test
    public void aQuarterIsLived() {
        world = new QuarterWorld(PLANNING);
        hand = new Hand(browser, world);
        setUp();
        plan();
        bet();
        live();
    }

    private void setUp() {
        hand.login("master");
        hand.open("/secure/admin/OkrCycles!default.jspa");
        hand.visit().click("#okr-cycles-generate");
        hand.visit().type("fiscalYear", "2027");
        hand.pick("fiscalYearStartMonth", "October");
        hand.save();
        hand.open("/secure/admin/OkrUnits!default.jspa");
        unit("Checkout team", "WEB");
        unit("Passkey team", "APP");
        hand.open("/secure/admin/OkrCycles!default.jspa");
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
        hand.addObjective("Guests buy without an account", "ASPIRATIONAL");
        hand.addKeyResult("Guests buy without an account", "Orders by guests", "%", "20", "50");
        hand.addKeyResult("Guests buy without an account", "Minutes to pay", "min", "6", "3");
        hand.addObjective("Every payment is confirmed", "COMMITTED");
        hand.addKeyResult("Every payment is confirmed", "Payments confirmed", "%", "90", "100");
        hand.project("APP");
        hand.addObjective("People sign in without a password", "ASPIRATIONAL");
        hand.addKeyResult("People sign in without a password", "Sign-ins with a passkey", "%", "10", "40");
        hand.addKeyResult("People sign in without a password", "Password resets a day", "resets", "60", "30");
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

    private void checkIns(Week week) {
        hand.project("WEB");
        week.values().forEach((keyResult, value) -> {
            if (keyResult.equals("Sign-ins with a passkey")) {
                hand.project("APP");
            }
            hand.checkIn(keyResult, value, "6", "");
        });
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
}
