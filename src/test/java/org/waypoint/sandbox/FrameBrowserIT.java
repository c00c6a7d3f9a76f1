package org.waypoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;

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

    private Visit as(String name) {
        return Visit.of(browser, sandbox.baseUrl(), name);
    }

    @Test
    public void theLoginIsAccessible() {
        Visit stranger = Visit.stranger(browser, sandbox.baseUrl());
        for (String theme : List.of("light", "dark")) {
            stranger.open("/login.jsp?theme=" + theme);
            assertThat(browser.accessibilityFaults()).as(theme).isEmpty();
        }
    }

    @Test
    public void everyPageIsAccessibleInLightAndDarkOnDeskAndPhone() {
        Visit boss = as("boss");
        SoftAssertions all = new SoftAssertions();
        PAGES.forEach(page -> boss.look(all, page, "frame-" + page.replaceAll("\\W+", "-")));
        all.assertAll();
    }

    @Test
    public void noScriptComplains() {
        Visit boss = as("boss");
        browser.complaints();

        boss.open("/projects/TINY?selectedItem=org.example.tiny:tiny-link");

        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    public void theSidebarFoldsOnAPhone() {
        Visit boss = as("boss");
        browser.size(390, 800);
        boss.open("/projects/TINY");
        boss.gone("#tiny-link");

        boss.seen(".sandbox-toggle").sendKeys(Keys.ENTER);

        boss.seen("#tiny-link");
    }

    @Test
    public void theFirstTabStopSkipsToTheContent() {
        Visit boss = as("boss");
        boss.open("/projects/TINY");

        boss.keys(Keys.TAB);

        assertThat(boss.focused("class")).isEqualTo("sandbox-skip");
    }
}
