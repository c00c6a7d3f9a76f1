package org.waypoint.okr.app.alignment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Says which way round a link would lead. */
public final class AlignmentLoops {
    private AlignmentLoops() {}

    /** ALIGNMENT_LOOP with the titles along the path. */
    public static Refused refused(Stores stores, List<ObjectiveId> path) {
        Map<ObjectiveId, Objective> byId = stores.objectives().find(path).stream()
                .collect(Collectors.toMap(Objective::id, Function.identity(), (a, b) -> a));
        return Refused.because(
                Reason.ALIGNMENT_LOOP,
                path.stream()
                        .flatMap(id -> Stream.ofNullable(byId.get(id)))
                        .map(Objective::title)
                        .collect(Collectors.joining(" \u2192 ")));
    }
}
