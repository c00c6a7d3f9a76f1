package org.waypoint.okr.web.project;

import java.util.List;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Seen;
import org.waypoint.okr.browser.Visit;

/** A project's OKR page and the dialogs that open from it, as a person meets them. */
final class OkrPage {
    private static final String ITEM = "?selectedItem=org.waypoint.okr:okr-project-link";

    private final Browser browser;
    private final String baseUrl;
    private Visit visit;

    OkrPage(Browser browser, String baseUrl) {
        this.browser = browser;
        this.baseUrl = baseUrl;
        this.visit = Visit.stranger(browser, baseUrl);
    }

    OkrPage login(String user) {
        visit = Visit.of(browser, baseUrl, user);
        return this;
    }

    OkrPage open(String projectKey) {
        return open(projectKey, "");
    }

    OkrPage open(String projectKey, String more) {
        visit.open("/projects/" + projectKey + ITEM + more);
        return this;
    }

    /** The person in front of the page. */
    Visit visit() {
        return visit;
    }

    String text() {
        return seen("body").getText();
    }

    Seen seen(String selector) {
        return visit.seen(selector);
    }

    List<String> all(String selector) {
        return visit.all(selector);
    }

    void click(String selector) {
        visit.click(selector);
    }

    Seen row(long keyResult) {
        return seen("#okr-key-result-" + keyResult);
    }

    String checkInButton(long keyResult) {
        return "#okr-key-result-" + keyResult + "-check-in";
    }

    /** The dialog of a check-in, opened with one click. */
    void checkIn(long keyResult) {
        click(checkInButton(keyResult));
        field("value");
    }

    private Seen field(String name) {
        return seen("dialog [name='" + name + "']");
    }

    void type(String name, String text) {
        field(name).write(text);
    }

    /** Chooses a radio button or ticks a box, which the scale hides behind its label. */
    void choose(String name, String value) {
        visit.poke("dialog [name='" + name + "'][value='" + value + "']");
    }

    void save() {
        click("dialog form[data-okr-rest] [type=submit]");
    }

    void dialogIsGone() {
        visit.gone("dialog");
    }

    String value(String name) {
        return field(name).getDomProperty("value");
    }

    String message() {
        return seen("dialog [data-okr-message] p").getText();
    }

    String error(String field) {
        return seen("dialog [data-okr-error='" + field + "']:not(:empty)").getText();
    }

    String said() {
        return seen("#okr-toast").getText();
    }
}
