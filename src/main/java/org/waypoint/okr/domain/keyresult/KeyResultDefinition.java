package org.waypoint.okr.domain.keyresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a key result.
 *
 * @param title 1 to 255 characters
 * @param weight share in the objective's score, 0 or more; 1 by default
 * @param collaboratorKeys user keys of people who may check in besides the owner
 * @param notYetObservable defers the score: the effect cannot be seen yet
 * @param deferredUntil the day on which its effect should show; null unless deferred, or deferred before days were asked for
 */
public record KeyResultDefinition(
        String title,
        Metric metric,
        BigDecimal weight,
        String ownerKey,
        List<String> collaboratorKeys,
        @Nullable String keyPartnerKey,
        @Nullable Indicator indicator,
        boolean notYetObservable,
        @Nullable LocalDate deferredUntil) {
    public KeyResultDefinition {
        collaboratorKeys = List.copyOf(collaboratorKeys);
    }

    /** One whose deferral, if any, has no day. */
    public KeyResultDefinition(
            String title,
            Metric metric,
            BigDecimal weight,
            String ownerKey,
            List<String> collaboratorKeys,
            @Nullable String keyPartnerKey,
            @Nullable Indicator indicator,
            boolean notYetObservable) {
        this(title, metric, weight, ownerKey, collaboratorKeys, keyPartnerKey, indicator, notYetObservable, null);
    }
}
