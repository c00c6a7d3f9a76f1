package org.waypoint.sandbox;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.waypoint.sandbox.demo.DemoLoader;
import org.waypoint.sandbox.demo.NoDemo;
import org.waypoint.sandbox.descriptor.PluginFolder;

/**
 * How a sandbox starts. Immutable; each method answers a changed copy. Without changes: the real add-on, a free port, a
 * database in memory, no demo data, the real time, UTC.
 */
public final class SandboxOptions {
    private int port;
    private Path home = Path.of("target", "sandbox");
    private String database = "mem";
    private String databaseUser = "";
    private String databasePassword = "";
    private DemoLoader demo = new NoDemo();
    private Instant startTime;
    private ZoneId zone = ZoneOffset.UTC;
    private PluginFolder plugin;

    private SandboxOptions() {}

    public static SandboxOptions forTests() {
        return new SandboxOptions();
    }

    private SandboxOptions copy() {
        SandboxOptions copy = new SandboxOptions();
        copy.port = port;
        copy.home = home;
        copy.database = database;
        copy.databaseUser = databaseUser;
        copy.databasePassword = databasePassword;
        copy.demo = demo;
        copy.startTime = startTime;
        copy.zone = zone;
        copy.plugin = plugin;
        return copy;
    }

    /** @param newPort 0 for any free one */
    public SandboxOptions port(int newPort) {
        SandboxOptions copy = copy();
        copy.port = newPort;
        return copy;
    }

    /** Where files are kept between runs. */
    public SandboxOptions home(Path newHome) {
        SandboxOptions copy = copy();
        copy.home = newHome;
        return copy;
    }

    /** @param choice {@code mem}, {@code h2}, {@code postgres} or a JDBC address */
    public SandboxOptions database(String choice) {
        return database(choice, "", "");
    }

    public SandboxOptions database(String choice, String user, String password) {
        SandboxOptions copy = copy();
        copy.database = choice;
        copy.databaseUser = user;
        copy.databasePassword = password;
        return copy;
    }

    public SandboxOptions demo(DemoLoader loader) {
        SandboxOptions copy = copy();
        copy.demo = loader;
        return copy;
    }

    /** The time at which the sandbox believes to start; it goes on from there. */
    public SandboxOptions startingAt(Instant time) {
        SandboxOptions copy = copy();
        copy.startTime = time;
        return copy;
    }

    public SandboxOptions zone(ZoneId newZone) {
        SandboxOptions copy = copy();
        copy.zone = newZone;
        return copy;
    }

    /** Another add-on than the one on the class path. */
    public SandboxOptions plugin(PluginFolder folder) {
        SandboxOptions copy = copy();
        copy.plugin = folder;
        return copy;
    }

    int port() {
        return port;
    }

    Path home() {
        return home;
    }

    String database() {
        return database;
    }

    String databaseUser() {
        return databaseUser;
    }

    String databasePassword() {
        return databasePassword;
    }

    DemoLoader demo() {
        return demo;
    }

    Instant startTime() {
        return startTime;
    }

    ZoneId zone() {
        return zone;
    }

    PluginFolder plugin() {
        return plugin == null ? PluginFolder.onClassPath() : plugin;
    }

    /** Settings belong to the tables of one database; nothing outlives a database in memory. */
    Path settingsFile() {
        if (database.equals("mem")) {
            return null;
        }
        String kind = database.startsWith("jdbc:") ? "jdbc" : database;
        return home.resolve("settings-" + kind + ".json");
    }
}
