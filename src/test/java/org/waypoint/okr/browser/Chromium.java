package org.waypoint.okr.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.AssumptionViolatedException;

/** The browser of this machine, or the reason to do without: tests download none. */
record Chromium(Path binary, Path driver) {
    private static final List<String> BINARIES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    /** Chromium and its driver on the search path. */
    static Chromium ofThisMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<Path> folders = Pattern.compile(Pattern.quote(java.io.File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return find(folders, Boolean.getBoolean("browser.required"));
    }

    /** A missing browser skips the test, or fails it when it is required; either way the message says what to do. */
    static Chromium find(List<Path> folders, boolean required) {
        Optional<Path> binary = first(folders, BINARIES);
        Optional<Path> driver = first(folders, DRIVERS);
        if (binary.isPresent() && driver.isPresent()) {
            return new Chromium(binary.get(), driver.get());
        }
        String missing = (binary.isPresent() ? "No chromedriver" : "No Chromium")
                + " on the search path: install chromium and chromium-driver to run the browser tests";
        if (required) {
            throw new AssertionError(missing + " (-Dbrowser.required=true)");
        }
        throw new AssumptionViolatedException(missing + "; skipped");
    }

    private static Optional<Path> first(List<Path> folders, List<String> names) {
        return names.stream()
                .flatMap(name -> folders.stream().flatMap(folder -> Stream.of(folder.resolve(name))))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
