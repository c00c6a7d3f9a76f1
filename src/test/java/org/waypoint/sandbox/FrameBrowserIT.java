package org.waypoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.waypoint.okr.browser.Browser;

/** The frame around every page: usable by everybody, in both colour schemes and on a phone. */
public class FrameBrowserIT {
    private static final List<String> PAGES = List.of(
            "/",
            "/projects/TINY",
            "/projects/TINY/issues",
            "/projects/TINY?selectedItem=org.example.tiny:tiny-link",
            "/browse/TINY-7",
            "/secure/admin",
            "/secure/admin/WebSudoAuthenticate.jspa",
            "/sandbox/mail",
            "/sandbox/jobs",
            "/nothing");
    private static Sandbox sandbox;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        sandbox = TinySandbox.start();
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    private void open(String path) {
        browser.driver().get(sandbox.baseUrl() + path);
    }

    private void login(String name) {
        open("/login.jsp");
        browser.driver().findElement(By.id("os_username")).sendKeys(name);
        browser.driver().findElement(By.id("os_password")).sendKeys(name, Keys.ENTER);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(driver -> !driver.getCurrentUrl().contains("login.jsp"));
    }

    @Test
    public void theLoginIsAccessible() {
        for (String theme : List.of("light", "dark")) {
            open("/login.jsp?theme=" + theme);
            assertThat(browser.accessibilityFaults()).as(theme).isEmpty();
        }
    }

    @Test
    public void everyPageIsAccessibleInLightAndDarkOnDeskAndPhone() {
        login("boss");
        SoftAssertions all = new SoftAssertions();
        for (String theme : List.of("light", "dark")) {
            PAGES.forEach(page -> look(all, page, theme));
        }
        all.assertAll();
    }

    private void look(SoftAssertions all, String page, String theme) {
        open(page + (page.contains("?") ? "&" : "?") + "theme=" + theme);
        browser.judge(all, "frame-" + page.replaceAll("\\W+", "-") + "-" + theme, theme.equals("light"));
    }

    @Test
    public void noScriptComplains() {
        login("boss");
        complaints();

        open("/projects/TINY?selectedItem=org.example.tiny:tiny-link");

        assertThat(complaints()).isEmpty();
    }

    /** What the browser has noted since it was last asked; it is shared by all tests. */
    private List<LogEntry> complaints() {
        return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .toList();
    }

    @Test
    public void theSidebarFoldsOnAPhone() {
        login("boss");
        browser.size(390, 800);
        open("/projects/TINY");
        assertThat(browser.driver().findElement(By.id("tiny-link")).isDisplayed())
                .isFalse();

        browser.driver().findElement(By.className("sandbox-toggle")).sendKeys(Keys.ENTER);

        assertThat(browser.driver().findElement(By.id("tiny-link")).isDisplayed())
                .isTrue();
    }

    @Test
    public void theFirstTabStopSkipsToTheContent() {
        login("boss");
        open("/projects/TINY");

        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);

        assertThat(browser.driver().switchTo().activeElement().getDomProperty("className"))
                .isEqualTo("sandbox-skip");
    }
}
