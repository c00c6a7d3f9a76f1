package org.waypoint.okr.web.project;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.waypoint.okr.browser.Browser;

/** A project's OKR page and the dialogs that open from it, as a person meets them. */
final class OkrPage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ITEM = "?selectedItem=org.waypoint.okr:okr-project-link";

    private final WebDriver driver;
    private final String baseUrl;

    OkrPage(Browser browser, String baseUrl) {
        this.driver = browser.driver();
        this.baseUrl = baseUrl;
    }

    OkrPage login(String user) {
        driver.get(baseUrl + "/login.jsp");
        driver.findElement(By.id("os_username")).sendKeys(user);
        driver.findElement(By.id("os_password")).sendKeys(user, Keys.ENTER);
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.not(ExpectedConditions.urlContains("login.jsp")));
        return this;
    }

    OkrPage open(String projectKey) {
        return open(projectKey, "");
    }

    OkrPage open(String projectKey, String more) {
        driver.get(baseUrl + "/projects/" + projectKey + ITEM + more);
        return this;
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    WebElement seen(By what) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    void click(By what) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(what))
                .click();
    }

    /** Runs a script in the page. */
    Object script(String code, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(code, arguments);
    }

    WebElement row(long keyResult) {
        return seen(By.id("okr-key-result-" + keyResult));
    }

    By checkInButton(long keyResult) {
        return By.id("okr-key-result-" + keyResult + "-check-in");
    }

    /** The dialog of a check-in, opened with one click. */
    WebElement checkIn(long keyResult) {
        click(checkInButton(keyResult));
        return field("value");
    }

    WebElement field(String name) {
        return seen(By.cssSelector("dialog [name='" + name + "']"));
    }

    void type(String name, String text) {
        WebElement field = field(name);
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses a radio button or ticks a box, which the scale hides behind its label. */
    void choose(String name, String value) {
        script(
                "arguments[0].click();",
                driver.findElement(By.cssSelector("dialog [name='" + name + "'][value='" + value + "']")));
    }

    void save() {
        click(By.cssSelector("dialog form[data-okr-rest] [type=submit]"));
    }

    void dialogIsGone() {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.numberOfElementsToBe(By.tagName("dialog"), 0));
    }

    String value(String name) {
        return field(name).getDomProperty("value");
    }

    String message() {
        return seen(By.cssSelector("dialog [data-okr-message] p")).getText();
    }

    String error(String field) {
        return seen(By.cssSelector("dialog [data-okr-error='" + field + "']:not(:empty)"))
                .getText();
    }

    String said() {
        return seen(By.id("okr-toast")).getText();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void until(By what, String text) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.textToBePresentInElementLocated(what, text));
    }
}
