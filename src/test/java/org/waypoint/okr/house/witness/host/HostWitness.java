package org.waypoint.okr.house.witness.host;

import java.nio.file.Path;

/** A signature of the host that is a class nobody listed, and acts. */
public final class HostWitness {
    Path home() {
        return Path.of("home");
    }
}
