package org.waypoint.okr.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.AssumptionViolatedException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

public class ChromiumTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aMissingBrowserSkipsTheTestAndSaysWhy() {
        assertThatThrownBy(() -> Chromium.find(List.of(path()), false))
                .isInstanceOf(AssumptionViolatedException.class)
                .hasMessageContaining("No Chromium on the search path")
                .hasMessageContaining("skipped");
    }

    @Test
    public void aMissingBrowserFailsWhereOneIsRequired() throws IOException {
        program("chromium");

        assertThatThrownBy(() -> Chromium.find(List.of(path()), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No chromedriver on the search path");
    }

    @Test
    public void aBrowserWithItsDriverIsFound() throws IOException {
        program("chromium");
        program("chromedriver");

        assertThat(Chromium.find(List.of(path()), true))
                .isEqualTo(new Chromium(path().resolve("chromium"), path().resolve("chromedriver")));
    }

    @Test
    public void aTestWithoutBrowserIsSkippedAndNotRun() {
        Browser browser = new Browser(() -> Chromium.find(List.of(path()), false));
        Statement test = new Statement() {
            @Override
            public void evaluate() {
                throw new AssertionError("the test ran without a browser");
            }
        };

        assertThatThrownBy(() -> browser.apply(test, Description.EMPTY).evaluate())
                .isInstanceOf(AssumptionViolatedException.class);
    }

    private Path path() {
        return folder.getRoot().toPath();
    }

    private void program(String name) throws IOException {
        assertThat(folder.newFile(name).setExecutable(true)).isTrue();
    }
}
