package org.waypoint.okr.browser;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who is logged in and waits for what they want to see before they touch it. */
public final class Visit {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Browser browser;
    private final String baseUrl;

    private Visit(Browser browser, String baseUrl) {
        this.browser = browser;
        this.baseUrl = baseUrl;
    }

    /** In the sandbox the password is the name. */
    public static Visit of(Browser browser, String baseUrl, String name) {
        Visit visit = new Visit(browser, baseUrl);
        browser.driver().manage().deleteAllCookies();
        visit.open("/login.jsp");
        browser.driver().findElement(By.id("os_username")).sendKeys(name);
        browser.driver().findElement(By.id("os_password")).sendKeys(name, Keys.ENTER);
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> !driver.getCurrentUrl().contains("login"));
        return visit;
    }

    /** @param path below the context path */
    public void open(String path) {
        browser.driver().get(baseUrl + path);
    }

    public WebElement seen(String selector) {
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Waits for what is there, though a scale or a closed menu may hide it. */
    public WebElement present(By what) {
        return new WebDriverWait(browser.driver(), PATIENCE).until(ExpectedConditions.presenceOfElementLocated(what));
    }

    /** Waits until the text stands in the element, which scripts may replace meanwhile. */
    public void says(String selector, String text) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    public void gone(String selector) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Presses what leads to another page, and waits until this one has gone. */
    public void leave(String selector) {
        WebElement element = seen(selector);
        click(selector);
        new WebDriverWait(browser.driver(), PATIENCE).until(ExpectedConditions.stalenessOf(element));
    }

    /** Clicks in the middle of the window, where no bar of a dialog lies above. */
    public void click(String selector) {
        WebElement element = new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
        script("arguments[0].scrollIntoView({ block: 'center' });", element);
        element.click();
    }

    /** Types into a field of the open dialog or page. */
    public void type(String name, String text) {
        WebElement field = seen("#okr-content [name='" + name + "']:not([type=hidden])");
        field.clear();
        field.sendKeys(text);
    }

    /** Sets a date as its picker does. */
    public void date(String name, String day) {
        script(
                "arguments[0].value = arguments[1];"
                        + " arguments[0].dispatchEvent(new Event('input', { bubbles: true }));",
                seen("#okr-content [name='" + name + "']"),
                day);
    }

    public Object script(String text, Object... arguments) {
        return ((JavascriptExecutor) browser.driver()).executeScript(text, arguments);
    }

    /** Waits until a script answers true. */
    public void untilTrue(String text, Object... arguments) {
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> Boolean.TRUE.equals(script(text, arguments)));
    }

    public List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
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
