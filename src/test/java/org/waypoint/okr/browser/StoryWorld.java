package org.waypoint.okr.browser;

import java.time.Instant;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.demo.Demos;

/**
 * One running sandbox with the whole story of Fernwood, for tests that leave its clock alone and change nothing that
 * another one reads: filling it takes longer than most of them.
 */
public final class StoryWorld {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static Sandbox running;

    private StoryWorld() {}

    /** Started when it is asked for first, closed with the tests. */
    public static synchronized Sandbox running() {
        if (running == null) {
            running = Sandbox.start(
                    SandboxOptions.forTests().demo(Demos.choose("story")).startingAt(NOW));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }
}
