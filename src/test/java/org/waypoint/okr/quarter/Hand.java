package org.waypoint.okr.quarter;

import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Seen;
import org.waypoint.okr.browser.Visit;

/** What a person does with mouse and keyboard on the pages of the add-on; nothing here knows another way in. */
final class Hand {
    private static final String PROJECT = "/projects/%s?selectedItem=org.waypoint.okr:okr-project-link";
    private static final String SAVE = "dialog .okr-form [type=submit]";

    private final Browser browser;
    private final QuarterWorld world;
    private Visit visit;

    Hand(Browser browser, QuarterWorld world) {
        this.browser = browser;
        this.world = world;
    }

    Hand login(String user) {
        visit = Visit.of(browser, world.baseUrl(), user);
        return this;
    }

    Visit visit() {
        return visit;
    }

    void open(String path) {
        visit.open(path);
    }

    void project(String key) {
        visit.open(String.format(Locale.ROOT, PROJECT, key));
    }

    /** Presses the button of the dialog and waits until it has gone. */
    void save() {
        visit.click(SAVE);
        visit.gone("dialog");
    }

    void choose(String name, String value) {
        visit.choose(name, value);
    }

    /** Ticks the box of a person, found by the name beside it. */
    void tick(String fieldName, String person) {
        visit.poke("//*[@id='okr-content']//label[normalize-space()='" + person + "']/preceding-sibling::input[@name='"
                + fieldName + "']");
    }

    void pick(String name, String words) {
        visit.pick(name, words);
    }

    /** What a closed menu may hide. */
    void press(String selector) {
        visit.poke(selector);
    }

    /** Adds an objective on the page of the project that is open. */
    void addObjective(String title, String type) {
        visit.click("#okr-add-objective");
        visit.type("title", title);
        choose("type", type);
        save();
        visit.says("#okr-scoring", title);
    }

    /** Adds a metric to an objective on the page of the project that is open. */
    void addKeyResult(String objective, String title, String unit, String baseline, String target) {
        menu(objective, "Add key result");
        visit.type("title", title);
        visit.type("baseline", baseline);
        visit.type("target", target);
        visit.type("unit", unit);
        save();
        visit.says("#okr-scoring", title);
    }

    /** An item of the menu beside an objective. */
    void menu(String objective, String item) {
        press("//tr[.//h3[text()='" + objective + "']]//a[text()='" + item + "']");
    }

    /** Changes the target of a key result, with the reason why. */
    void recalibrate(String keyResult, String target, String reason) {
        press("//tr[.//a[text()='" + keyResult + "']]//a[contains(@href, 'OkrEditKeyResult')]");
        visit.type("target", target);
        visit.type("recalibrationReason", reason);
        save();
    }

    /** Bets the epic on a key result that a search in the dialog finds. */
    void bet(Bet bet) {
        open("/browse/" + bet.epic());
        visit.click("#okr-place-hypothesis-link");
        Seen search = visit.seen("#okr-finder-q");
        search.write(bet.keyResult());
        visit.says("#okr-finder-list li:only-child", bet.keyResult());
        search.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        visit.seen("form[data-okr-sentence]");
        visit.type("forWhom", bet.forWhom());
        visit.type("willDo", bet.willDo());
        visit.type("predictedLow", bet.low());
        visit.type("predictedHigh", bet.high());
        visit.type("signal", "the figure moves");
        visit.date("signalDate", bet.signalDate());
        save();
        visit.says("#okr-epic-hypotheses", bet.willDo());
    }

    /** A click on a status button of the issue's page. */
    void transition(String epic, String status) {
        open("/browse/" + epic);
        visit.seen(".sandbox-mover select").sendKeys(status);
        visit.leave(".sandbox-mover button");
    }

    /** Records the week of a key result in its dialog on the project's page. */
    void checkIn(String keyResult, String value, String confidence, String learning) {
        press("//tr[.//a[text()='" + keyResult + "']]//a[contains(@id, '-check-in')]");
        visit.seen("dialog form[data-okr-rest]");
        visit.type("value", value);
        choose("confidence", confidence);
        if (!learning.isEmpty()) {
            visit.type("learning", learning);
        }
        save();
    }

    /** Gives up the bet of an epic. */
    void drop(String epic, String reason) {
        open("/browse/" + epic);
        press("//*[@id='okr-epic-hypotheses']//a[contains(@href, 'OkrDropHypothesis')]");
        visit.type("reason", reason);
        save();
    }

    /**
     * Concludes the bet of an epic that bets on one key result.
     *
     * @param observed what is typed over the change that the form offers; null leaves it
     */
    void conclude(String epic, String verdict, String observed, String learned, String nextStep) {
        open("/browse/" + epic);
        visit.click("#okr-epic-hypotheses [id$=-verdict]");
        visit.seen("dialog form[data-okr-rest]");
        choose("verdict", verdict);
        if (observed != null) {
            visit.type("observedChange", observed);
        }
        choose("evidenceKind", "LAUNCH_DATA");
        visit.type("learned", learned);
        choose("nextStep", nextStep);
        save();
    }

    /** Goes through the weekly meeting of the project that is open; the values stand beside the titles. */
    void meet(Map<String, String> values) {
        visit.leave("#okr-meeting-link");
        for (int i = 0; i < values.size(); i++) {
            String slide = ".okr-meeting-slide:not([hidden]):not(#okr-meeting-end)";
            String id = "#" + visit.seen(slide).getDomAttribute("id");
            String title = visit.seen(id + " h2").getText();
            visit.seen(id + " [name='value']").write(values.get(title));
            visit.poke(id + " [name='confidence'][value='6']");
            visit.poke(id + " [type=submit]");
            visit.gone(id);
        }
        visit.seen("#okr-meeting-end:not([hidden])");
    }
}
