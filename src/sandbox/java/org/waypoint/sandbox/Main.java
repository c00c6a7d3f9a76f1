package org.waypoint.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.waypoint.sandbox.demo.DemoLoader;
import org.waypoint.sandbox.demo.Demos;

/** Starts the sandbox from the command line; system properties choose how. */
public final class Main {
    private static final String DEFAULT_PORT = "2990";

    private Main() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(property("home", ".sandbox"));
        if (property("fresh", "false").equals("true")) {
            requireOwnDatabase();
            forget(home);
        }
        Files.createDirectories(home);
        String looks = NpmLook.prepare(Path.of("src", "sandbox", "npm"));
        DemoLoader demo = Demos.choose(property("demo", "story"));
        Sandbox sandbox = Sandbox.start(options(home, demo));
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
        greet(System.out, sandbox, demo, looks);
        Thread.currentThread().join();
    }

    private static SandboxOptions options(Path home, DemoLoader demo) {
        SandboxOptions options = SandboxOptions.forTests()
                .port(Integer.parseInt(property("port", DEFAULT_PORT)))
                .home(home)
                .database(property("db", "h2"), property("db.user", ""), property("db.password", ""))
                .demo(demo);
        String clock = property("clock", "");
        return clock.isEmpty() ? options : options.startingAt(Instant.parse(clock));
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty("sandbox." + name, "").trim();
        return value.isEmpty() ? otherwise : value;
    }

    private static void requireOwnDatabase() {
        if (property("db", "h2").startsWith("jdbc:")) {
            throw new NotImitated("sandbox.fresh=true forgets only databases that the sandbox keeps itself; empty "
                    + property("db", "") + " yourself.");
        }
    }

    /** Forgets what was kept, but only what the sandbox itself has put there. */
    private static void forget(Path home) throws IOException {
        for (String part : new String[] {"h2", "postgres", "settings-h2.json", "settings-postgres.json"}) {
            if (Files.exists(home.resolve(part))) {
                try (Stream<Path> files = Files.walk(home.resolve(part))) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static void greet(PrintStream out, Sandbox sandbox, DemoLoader demo, String looks) {
        out.println();
        out.println("  This is not Jira: it is the sandbox, at " + sandbox.baseUrl());
        out.println("  Log in with one of these names; the password is the name:");
        out.println("    "
                + String.join(", ", sandbox.loginNames().stream().limit(8).toList()));
        out.println("  Demo: " + demo.description());
        out.println("  Data: " + sandbox.databaseAddress());
        out.println("  Look: " + looks);
        out.println("  Stop it with Ctrl+C.");
        out.println();
    }
}
