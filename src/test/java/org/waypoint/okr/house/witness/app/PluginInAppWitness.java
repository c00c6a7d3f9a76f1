package org.waypoint.okr.house.witness.app;

import org.waypoint.okr.house.witness.plugin.WitnessComponents;

/** Knows who builds it. */
public final class PluginInAppWitness {
    WitnessComponents components() {
        return new WitnessComponents();
    }
}
