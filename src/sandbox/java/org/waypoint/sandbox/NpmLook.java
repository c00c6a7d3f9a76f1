package org.waypoint.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Fetches Atlassian's user interface library with npm once, and says in a sentence what came of it. */
final class NpmLook {
    private static final long PATIENCE_MINUTES = 5;

    private NpmLook() {}

    static String prepare(Path folder) throws InterruptedException {
        if (Files.isDirectory(folder.resolve("node_modules/@atlassian/aui"))) {
            return "Atlassian's user interface library (AUI), from " + folder.resolve("node_modules");
        }
        if (!Files.isRegularFile(folder.resolve("package-lock.json"))) {
            return "plainer styles, because " + folder + " is not here; start from the project's folder";
        }
        try {
            return install(folder);
        } catch (IOException e) {
            return "plainer styles, because npm is not installed; with it, the sandbox looks like Jira";
        }
    }

    private static String install(Path folder) throws IOException, InterruptedException {
        Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!npm.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            npm.destroy();
            return "plainer styles, because npm ci took longer than " + PATIENCE_MINUTES + " minutes";
        }
        return npm.exitValue() == 0
                ? "Atlassian's user interface library (AUI), just fetched with npm"
                : "plainer styles, because npm ci failed (see above)";
    }
}
