package org.waypoint.okr.browser;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/**
 * Somebody in front of the browser, who touches a page when it is ready and reads it when it rests. Selectors are CSS, or
 * XPath where they begin with a slash. Nothing here hands out an element: what was found once may have been replaced.
 */
public final class Visit {
    private final Browser browser;
    private final WebDriver driver;
    private final Patience patience;
    private final String baseUrl;

    private Visit(Browser browser, String baseUrl) {
        this.browser = browser;
        this.driver = browser.driver();
        this.patience = new Patience(driver);
        this.baseUrl = baseUrl;
    }

    /** Somebody who is not logged in. */
    public static Visit stranger(Browser browser, String baseUrl) {
        Visit visit = new Visit(browser, baseUrl);
        visit.logout();
        return visit;
    }

    /** In the sandbox the password is the name. */
    public static Visit of(Browser browser, String baseUrl, String name) {
        Visit visit = stranger(browser, baseUrl);
        visit.open("/login.jsp");
        visit.seen("#os_username").write(name);
        visit.seen("#os_password").sendKeys(name, Keys.ENTER);
        visit.until("to be logged in", () -> !visit.address().contains("login.jsp"));
        return visit;
    }

    /** Forgets the login, as when it expires: the page that is open does not know. */
    public void logout() {
        patience.untilReady();
        driver.manage().deleteAllCookies();
    }

    /** @param path below the context path */
    public void open(String path) {
        patience.untilReady();
        driver.get(baseUrl + path);
    }

    /** Where this is. */
    public String address() {
        patience.untilReady();
        return driver.getCurrentUrl();
    }

    /** Waits until it is shown. */
    public Seen seen(String selector) {
        Seen place = new Seen(driver, selector);
        place.isDisplayed();
        return place;
    }

    /** Waits until the text stands there. */
    public void says(String selector, String text) {
        patience.ask(
                "to read " + text + " in " + selector,
                () -> driver.findElement(Seen.by(selector)).getText().contains(text));
    }

    /** Waits until nothing of it is shown. */
    public void gone(String selector) {
        patience.ask(
                "to see no " + selector,
                () -> driver.findElements(Seen.by(selector)).stream().noneMatch(WebElement::isDisplayed));
    }

    /** Presses what leads to another page; whatever is done next waits for that one. */
    public void leave(String selector) {
        seen(selector);
        script("window.okrLeft = true;");
        click(selector);
        untilTrue("return !window.okrLeft;");
    }

    public void click(String selector) {
        new Seen(driver, selector).click();
    }

    /** Clicks on what is there, though a scale or a closed menu may hide it. */
    public void poke(String selector) {
        patience.act("to find " + selector, () -> {
            script(
                    "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' }); arguments[0].click();",
                    driver.findElement(Seen.by(selector)));
            return true;
        });
    }

    /** Types into a field of the open dialog or page. */
    public void type(String name, String text) {
        new Seen(driver, "#okr-content [name='" + name + "']:not([type=hidden])").write(text);
    }

    /** Types letters into a list of choices, as far as they are needed. */
    public void pick(String name, String words) {
        new Seen(driver, "#okr-content select[name='" + name + "']").sendKeys(words);
    }

    /** Radio buttons and boxes that a scale hides behind its labels. */
    public void choose(String name, String value) {
        poke("#okr-content [name='" + name + "'][value='" + value + "']");
    }

    /** Sets a date as its picker does. */
    public void date(String name, String day) {
        String field = "#okr-content [name='" + name + "']";
        seen(field);
        script(
                "const field = document.querySelector(arguments[0]); field.value = arguments[1];"
                        + " field.dispatchEvent(new Event('input', { bubbles: true }));",
                field,
                day);
    }

    /** Presses keys wherever the focus is. */
    public void keys(CharSequence... keys) {
        patience.act("to press keys", () -> {
            driver.switchTo().activeElement().sendKeys(keys);
            return true;
        });
    }

    /** What an attribute of the element says that has the focus; empty where it has none. */
    public String focused(String attribute) {
        patience.untilAtRest();
        return String.valueOf(script("return document.activeElement.getAttribute(arguments[0]) || '';", attribute));
    }

    /** The words of the element that has the focus. */
    public String focusedText() {
        patience.untilAtRest();
        return String.valueOf(script("return document.activeElement.innerText.trim();"));
    }

    /** Runs a script in the page when it is ready. */
    public Object script(String text, Object... arguments) {
        patience.untilReady();
        return patience.script(text, arguments);
    }

    /** Waits until a script answers true. */
    public void untilTrue(String text, Object... arguments) {
        until("the answer of " + text, () -> Boolean.TRUE.equals(patience.script(text, arguments)));
    }

    private void until(String what, java.util.function.BooleanSupplier condition) {
        patience.ask(what, condition::getAsBoolean);
    }

    /** The words of everything that a selector of CSS finds now, seen at once; empty ones of what is hidden. */
    @SuppressWarnings("unchecked")
    public List<String> all(String selector) {
        patience.untilAtRest();
        return (List<String>) patience.script(
                "return Array.from(document.querySelectorAll(arguments[0])).map(found => found.innerText || '');",
                selector);
    }

    /** Looks at the page in both themes, on a desk and on a phone, and leaves pictures. */
    public void look(SoftAssertions faults, String path, String name) {
        for (String theme : List.of("light", "dark")) {
            open(path + (path.contains("?") ? "&" : "?") + "theme=" + theme);
            browser.judge(faults, name + "-" + theme, theme.equals("light"));
        }
    }

    /** Looks at what is shown now. */
    public void judge(SoftAssertions faults, String name) {
        faults.assertThat(browser.accessibilityFaults()).as(name).isEmpty();
        faults.assertThat(browser.overflow()).as(name).isZero();
        browser.picture(name);
    }

    /** Looks at a page that differs little from one that has been looked at: in one theme, on a desk and on a phone. */
    public void glance(SoftAssertions faults, String path, String name) {
        open(path + (path.contains("?") ? "&" : "?") + "theme=light");
        browser.judge(faults, name + "-light", true);
    }
}
