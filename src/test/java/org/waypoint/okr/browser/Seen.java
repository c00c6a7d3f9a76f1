package org.waypoint.okr.browser;

import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/**
 * A place on a page, not an element of it: each question looks for what is shown there now, so that it does not matter
 * whether a script has put a fresh copy into it.
 */
public final class Seen {
    private final WebDriver driver;
    private final Patience patience;
    private final String selector;
    private final By by;

    Seen(WebDriver driver, String selector) {
        this.driver = driver;
        this.patience = new Patience(driver);
        this.selector = selector;
        this.by = by(selector);
    }

    /** A selector of CSS, or an XPath where it begins with a slash. */
    static By by(String selector) {
        return selector.startsWith("/") ? By.xpath(selector) : By.cssSelector(selector);
    }

    /** What is written there, as a reader sees it. */
    public String getText() {
        return ask(WebElement::getText);
    }

    /** An attribute as the page has written it; null where it has none. */
    public String getDomAttribute(String name) {
        return ask(element -> new String[] {element.getDomAttribute(name)})[0];
    }

    /** A property, for example the value of a field. */
    public String getDomProperty(String name) {
        return ask(element -> new String[] {element.getDomProperty(name)})[0];
    }

    public boolean isSelected() {
        return ask(element -> new boolean[] {element.isSelected()})[0];
    }

    public boolean isDisplayed() {
        return ask(WebElement::isDisplayed);
    }

    /** In CSS pixels. */
    public int height() {
        return ask(element -> element.getSize().getHeight());
    }

    public void sendKeys(CharSequence... keys) {
        act(element -> {
            element.sendKeys(keys);
            return true;
        });
    }

    /** Writes the text in place of what stands in the field. */
    public void write(String text) {
        act(field -> {
            field.clear();
            field.sendKeys(text);
            return text.equals(field.getDomProperty("value"));
        });
    }

    public void clear() {
        act(field -> {
            field.clear();
            return true;
        });
    }

    /** Clicks in the middle of the window, where no bar of a dialog lies above. */
    public void click() {
        act(element -> {
            patience.script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });", element);
            return clicked(element);
        });
    }

    /** A page that goes away under the click has been clicked. */
    private static boolean clicked(WebElement element) {
        try {
            element.click();
        } catch (WebDriverException e) {
            if (!Patience.left(e)) {
                throw e;
            }
        }
        return true;
    }

    private <T> T ask(Function<WebElement, T> question) {
        return patience.ask("to see " + selector, () -> shown(question));
    }

    private void act(Function<WebElement, Boolean> action) {
        patience.act("to touch " + selector, () -> shown(element -> element.isEnabled() && action.apply(element)));
    }

    private <T> T shown(Function<WebElement, T> work) {
        WebElement element = driver.findElement(by);
        return element.isDisplayed() ? work.apply(element) : null;
    }
}
