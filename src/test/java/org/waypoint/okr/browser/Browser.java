package org.waypoint.okr.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.assertj.core.api.SoftAssertions;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * A headless Chromium for one test; a JUnit rule. When the test fails, a picture of the page is left in
 * {@code target/screenshots}. Without Chromium the test is skipped, or fails where {@code -Dbrowser.required=true}.
 */
public final class Browser implements TestRule {
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** How many times slower than it is the machine shall appear to pages: finds tests that only win races. */
    private static final Integer SLOW = Integer.getInteger("browser.slow");

    private static final int ATTEMPTS = 3;

    /** Longer than any page of ours takes on a slow machine. */
    private static final Duration SCRIPT = Duration.ofMinutes(2);

    /** Says at each start that it knows no newer Chromium; we use nothing that would need to know it. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static ChromeDriver shared;

    private final Supplier<Chromium> chromium;
    private ChromeDriver driver;

    public Browser() {
        this(Chromium::ofThisMachine);
    }

    Browser(Supplier<Chromium> chromium) {
        this.chromium = chromium;
    }

    @Override
    public Statement apply(Statement test, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                driver = running(chromium);
                forget();
                try {
                    test.evaluate();
                } catch (AssertionError | WebDriverException fault) {
                    picture(description.getTestClass().getSimpleName() + "." + description.getMethodName());
                    throw fault;
                }
            }
        };
    }

    /** The driver of the running test; tests have a {@link Visit} instead, which waits. */
    WebDriver driver() {
        return driver;
    }

    /** Sets the size of the page itself, in CSS pixels. */
    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Makes pages believe that the reader prefers a dark or a light theme; nothing moves by itself. */
    public void prefersDark(boolean dark) {
        Map<String, String> theme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        Map<String, String> motion = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(theme, motion)));
    }

    /** Draws the plug of the network or puts it back. */
    public void online(boolean online) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !online, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** What scripts have complained about since this was last asked, by any test. */
    public List<String> complaints() {
        new Patience(driver).untilAtRest();
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What axe-core finds against WCAG 2.2 A and AA: rule, help and the first element of each. */
    public List<String> accessibilityFaults() {
        new Patience(driver).untilAtRest();
        return Axe.faults(driver);
    }

    /** How many CSS pixels the page is wider than the window; more than 0 means that it scrolls sideways. */
    public long overflow() {
        new Patience(driver).untilAtRest();
        return (Long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
    }

    /**
     * Looks at what is shown now, on a desk and on a phone, and leaves pictures. What axe-core judges is judged at one of
     * the widths only, because it takes most of the time: light pages on the desk and dark ones on the phone cover both.
     */
    public void judge(SoftAssertions faults, String name, boolean onTheDesk) {
        for (int width : new int[] {390, 1280}) {
            String what = name + "-" + width;
            size(width, 900);
            faults.assertThat(overflow()).as(what).isZero();
            if (onTheDesk == (width == 1280)) {
                faults.assertThat(accessibilityFaults()).as(what).isEmpty();
            }
            picture(what);
        }
    }

    /** Leaves a picture of the page in {@code target/screenshots}. */
    public Path picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Path picture = PICTURES.resolve(name + ".png");
            Files.write(picture, driver.getScreenshotAs(OutputType.BYTES));
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One browser serves all tests of a run: starting it takes longer than most of them. */
    private static synchronized ChromeDriver running(Supplier<Chromium> chromium) {
        Chromium found = chromium.get();
        if (shared == null) {
            SELENIUM.setLevel(Level.SEVERE);
            ChromeDriver started = started(found, ATTEMPTS);
            Runtime.getRuntime().addShutdownHook(new Thread(started::quit));
            watch(started);
            shared = started;
        }
        return shared;
    }

    /** A machine that is busy starting other things may take too long once, or give the free port to somebody else. */
    private static ChromeDriver started(Chromium chromium, int attempts) {
        try {
            return start(chromium);
        } catch (WebDriverException e) {
            if (attempts <= 1) {
                throw e;
            }
            return started(chromium, attempts - 1);
        }
    }

    private static ChromeDriver start(Chromium chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.binary().toFile());
        // no sandbox of its own: continuous integration runs as root, and only our own pages are opened
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--lang=en-GB", "--hide-scrollbars", "--force-device-scale-factor=1");
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromium.driver().toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    private static void watch(ChromeDriver started) {
        started.manage().timeouts().scriptTimeout(SCRIPT);
        started.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", Axe.text(Browser.class, "/browser/quiet.js")));
        if (SLOW != null) {
            started.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", SLOW));
        }
    }

    /** Nothing of an earlier test remains: no login, nothing that scripts have stored, no size, no theme. */
    private void forget() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
        online(true);
        size(1280, 900);
        prefersDark(false);
    }
}
