package org.waypoint.okr.browser;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.NoSuchSessionException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Waits until a page rests and tries until something succeeds: nothing is done while a page loads, is left, or waits for an
 * answer, and what a script has replaced meanwhile is looked for again.
 */
final class Patience {
    /** Generous, because a passing test never uses it up and a slow machine may. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String BUSY = "return window.okrQuiet ? window.okrQuiet(arguments[0])"
            + " : document.readyState === 'complete' ? '' : 'is loading';";

    /** How the driver says that an element went away while it was being looked at, where it does not call it stale. */
    private static final List<String> REPLACED = List.of("does not belong to the document", "No node with given id");

    /** How it says that the whole page went away. */
    private static final List<String> LEFT =
            List.of("execution context", "ContextId", "aborted by navigation", "document unloaded");

    private static final List<String> REPLACED_OR_LEFT =
            Stream.of(REPLACED, LEFT).flatMap(List::stream).toList();

    private final WebDriver driver;

    Patience(WebDriver driver) {
        this.driver = driver;
    }

    /** Before something is pressed or typed: the page has come completely, and every answer as well. */
    void untilReady() {
        untilQuiet(false);
    }

    /** Before something is read: nothing will change by itself, not even after a pause in typing. */
    void untilAtRest() {
        untilQuiet(true);
    }

    private void untilQuiet(boolean patient) {
        String[] busy = {"does not answer"};
        waiting(() -> "the page " + busy[0]).until(any -> {
            try {
                busy[0] = String.valueOf(script(BUSY, patient));
                return busy[0].isEmpty();
            } catch (NoSuchSessionException e) {
                throw e;
            } catch (WebDriverException e) {
                // the page goes away just now
                return false;
            }
        });
    }

    /**
     * Repeats an action on a page that is ready until it answers something other than null or false.
     *
     * @param what what is waited for, as a message names it
     */
    <T> T act(String what, Supplier<T> action) {
        return waiting(() -> what).until(any -> {
            untilReady();
            return attempt(action, REPLACED);
        });
    }

    /** The same for a question to a page at rest. */
    <T> T ask(String what, Supplier<T> question) {
        return waiting(() -> what).until(any -> {
            untilAtRest();
            return attempt(question, REPLACED_OR_LEFT);
        });
    }

    private static <T> T attempt(Supplier<T> work, List<String> forgiven) {
        try {
            return work.get();
        } catch (StaleElementReferenceException | ElementNotInteractableException | NoSuchElementException e) {
            return null;
        } catch (WebDriverException e) {
            if (says(e, forgiven)) {
                return null;
            }
            throw e;
        }
    }

    /** True if the page has gone while the driver was busy with it, for example because of a click. */
    static boolean left(WebDriverException e) {
        return says(e, LEFT);
    }

    private static boolean says(WebDriverException e, List<String> words) {
        return words.stream().anyMatch(String.valueOf(e.getMessage())::contains);
    }

    private WebDriverWait waiting(Supplier<String> message) {
        WebDriverWait wait = new WebDriverWait(driver, LONGEST, PAUSE);
        wait.withMessage(message);
        return wait;
    }

    Object script(String text, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(text, arguments);
    }
}
