package org.waypoint.okr.domain.keyresult;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a key result.
 *
 * @param title 1 to 255 characters
 * @param weight share in the objective's score, 0 or more; 1 by default
 * @param collaboratorKeys user keys of people who may check in besides the owner
 * @param notYetObservable defers the score: the effect cannot be seen yet
 */
public record KeyResultDefinition(
        String title,
        Metric metric,
        BigDecimal weight,
        String ownerKey,
        List<String> collaboratorKeys,
        @Nullable String keyPartnerKey,
        @Nullable Indicator indicator,
        boolean notYetObservable) {
    public KeyResultDefinition {
        collaboratorKeys = List.copyOf(collaboratorKeys);
    }
}
