package org.waypoint.sandbox.demo;

import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.demo.scale.ScaleDemo;
import org.waypoint.sandbox.demo.story.StoryDemo;

/** Chooses the demo by the value of {@code sandbox.demo}. */
public final class Demos {
    private Demos() {}

    /** @param choice {@code story}, {@code none} or {@code scale:<objectives>} */
    public static DemoLoader choose(String choice) {
        if (choice.equals("none")) {
            return new NoDemo();
        }
        if (choice.equals("story")) {
            return new StoryDemo();
        }
        if (choice.matches("scale:[1-9]\\d{0,5}")) {
            return new ScaleDemo(Integer.parseInt(choice.substring("scale:".length())));
        }
        throw new NotImitated("sandbox.demo=" + choice + " is unknown: use story, none or scale:<objectives>.");
    }
}
