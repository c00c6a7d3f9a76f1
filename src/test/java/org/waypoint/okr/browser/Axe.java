package org.waypoint.okr.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** Asks axe-core about the page that is shown: only for what it breaks, because telling all that is well takes longer. */
final class Axe {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AXE = text(AxeBuilder.class, "/axe.min.js");

    /** Colours on their way from one to another have a contrast that nobody chose: the page is judged at rest. */
    private static final String STILL = """
            if (!document.getElementById('still')) {
                const style = document.createElement('style');
                style.id = 'still';
                style.textContent = '*, *::before, *::after'
                    + ' { transition: none !important; animation: none !important }';
                document.head.appendChild(style);
            }""";

    private static final String RUN = """
            const done = arguments[1];
            window.axe.run(document, {
                runOnly: { type: 'tag', values: arguments[0] },
                resultTypes: ['violations']
            }).then(result => done(result.violations.map(fault => fault.id + ': ' + fault.help
                + ' (' + fault.nodes.length + ') ' + (fault.nodes.length ? fault.nodes[0].html : ''))),
                problem => done(['axe-core failed: ' + problem]));""";

    private Axe() {}

    /** Each rule that is broken, with the first element that breaks it. */
    @SuppressWarnings("unchecked")
    static List<String> faults(JavascriptExecutor driver) {
        driver.executeScript(STILL);
        if (Boolean.TRUE.equals(driver.executeScript("return !window.axe;"))) {
            driver.executeScript(AXE);
        }
        return (List<String>) driver.executeAsyncScript(RUN, WCAG);
    }

    static String text(Class<?> near, String name) {
        try (InputStream file = near.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
