package org.waypoint.sandbox.demo;

import org.waypoint.sandbox.NotImitated;

/** Chooses the demo by the value of {@code sandbox.demo}. */
public final class Demos {
    private Demos() {}

    /** @param choice {@code story}, {@code none} or {@code scale:<objectives>} */
    public static DemoLoader choose(String choice) {
        if (choice.equals("none")) {
            return new NoDemo();
        }
        throw new NotImitated("sandbox.demo=" + choice + " is unknown: use story, none or scale:<objectives>.");
    }
}
