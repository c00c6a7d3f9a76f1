package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;

/** What a person concluded from a bet. */
public record VerdictJson(
        String verdict,
        @Nullable BigDecimal observedChange,
        String learned,
        String evidenceKind,
        String nextStep,
        String byKey,
        Instant at) {
    static @Nullable VerdictJson ofNullable(@Nullable VerdictGiven given) {
        return given == null
                ? null
                : new VerdictJson(
                        given.verdict().name(),
                        given.observedChange(),
                        given.learned(),
                        given.evidenceKind().name(),
                        given.nextStep().name(),
                        given.given().userKey(),
                        given.given().at());
    }
}
