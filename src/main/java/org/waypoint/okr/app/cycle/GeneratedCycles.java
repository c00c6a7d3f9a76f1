package org.waypoint.okr.app.cycle;

import java.util.List;

/** What the generator made, and what it left alone because it was there before. */
public record GeneratedCycles(List<CycleView> created, List<CycleView> existing) {
    public GeneratedCycles {
        created = List.copyOf(created);
        existing = List.copyOf(existing);
    }
}
