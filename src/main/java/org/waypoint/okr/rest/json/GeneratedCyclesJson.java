package org.waypoint.okr.rest.json;

import java.util.List;
import org.waypoint.okr.app.cycle.GeneratedCycles;

/** The created cycles as a list, and those that were there before. */
public record GeneratedCyclesJson(List<CycleJson> items, int total, int offset, int limit, List<CycleJson> existing) {
    public GeneratedCyclesJson {
        items = List.copyOf(items);
        existing = List.copyOf(existing);
    }

    public static GeneratedCyclesJson of(GeneratedCycles cycles) {
        PageJson<CycleJson> created = PageJson.whole(cycles.created(), CycleJson::of);
        return new GeneratedCyclesJson(
                created.items(),
                created.total(),
                created.offset(),
                created.limit(),
                cycles.existing().stream().map(CycleJson::of).toList());
    }
}
