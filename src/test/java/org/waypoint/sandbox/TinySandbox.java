package org.waypoint.sandbox;

import org.waypoint.sandbox.descriptor.PluginFolder;
import org.waypoint.sandbox.tiny.TinyDemo;

/** A sandbox with the tiny add-on of the test resources instead of the real one. */
final class TinySandbox {
    private TinySandbox() {}

    static SandboxOptions options() {
        return SandboxOptions.forTests()
                .plugin(PluginFolder.under("tiny-plugin"))
                .demo(new TinyDemo());
    }

    static Sandbox start() {
        return Sandbox.start(options());
    }
}
