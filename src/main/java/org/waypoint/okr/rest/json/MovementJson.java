package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.hypothesis.ObservedMovement;

/**
 * What a key result did between a bet's placement and its signal date.
 *
 * @param fromDate null when the baseline held
 * @param complete the second check-in was taken on or after the signal date
 */
public record MovementJson(
        BigDecimal change,
        @Nullable LocalDate fromDate,
        BigDecimal fromValue,
        LocalDate toDate,
        BigDecimal toValue,
        boolean complete) {
    static @Nullable MovementJson ofNullable(@Nullable ObservedMovement movement) {
        return movement == null
                ? null
                : new MovementJson(
                        movement.change(),
                        movement.from() == null ? null : movement.from().date(),
                        movement.fromValue(),
                        movement.to().date(),
                        movement.to().value(),
                        movement.complete());
    }
}
