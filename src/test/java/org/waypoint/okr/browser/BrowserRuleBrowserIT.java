package org.waypoint.okr.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The browser sees what it should see: a guard against accessibility tests that look at nothing. */
public class BrowserRuleBrowserIT {
    private static final String PAGE = "data:text/html,<!doctype html><html lang=en><title>t</title><main><h1>h</h1>";

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void aPictureWithoutTextIsAFault() {
        browser.driver().get(PAGE + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></main></html>");

        assertThat(browser.accessibilityFaults()).singleElement().asString().startsWith("image-alt");
    }

    @Test
    public void aCleanPageHasNoFault() {
        browser.driver().get(PAGE + "<p>text</p></main></html>");

        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.overflow()).isZero();
    }

    @Test
    public void aPageThatIsTooWideOverflows() {
        browser.size(390, 800);
        browser.driver().get(PAGE + "<div style='width:500px'>wide</div></main></html>");

        assertThat(browser.overflow()).isPositive();
    }

    @Test
    public void aThemeCanBePreferred() {
        browser.prefersDark(true);
        browser.driver().get(PAGE + "<style>@media (prefers-color-scheme: dark) { h1 { display: none } }</style>");

        assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed()).isFalse();
    }
}
