package org.waypoint.okr.browser;

import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The clock that the scripts of pages read. It stands still until the test lets time pass, also while a page is loaded
 * again; whoever took it gives it back.
 */
public final class PageClock implements AutoCloseable {
    /** The time is kept beside the page, so that the next page finds it; a blank page may keep nothing. */
    private static final String STANDING = "(function () { const real = Date.now; Date.now = function () {"
            + " try { return Number(sessionStorage.getItem('okr-test-now')) || real(); } catch (e) { return real(); } };"
            + " }());";

    private final ChromeDriver driver;
    private final Object script;

    private PageClock(ChromeDriver driver, Object script) {
        this.driver = driver;
        this.script = script;
    }

    /** Holds for every page that is opened from now on, once one of ours is open. */
    public static PageClock of(Browser browser) {
        ChromeDriver driver = (ChromeDriver) browser.driver();
        Object added = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", STANDING))
                .get("identifier");
        PageClock clock = new PageClock(driver, added);
        clock.run("sessionStorage.clear(); sessionStorage.setItem('okr-test-now', '1800000000000');");
        return clock;
    }

    public void pass(Duration time) {
        run(
                "sessionStorage.setItem('okr-test-now', Number(sessionStorage.getItem('okr-test-now')) + arguments[0]);",
                time.toMillis());
    }

    @Override
    public void close() {
        run("sessionStorage.clear();");
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }

    private void run(String text, Object... arguments) {
        ((JavascriptExecutor) driver).executeScript(text, arguments);
    }
}
