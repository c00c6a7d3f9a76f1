package org.waypoint.okr.domain.hypothesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;

/**
 * What a key result did between a bet's placement and its signal date: what a person starts from when giving a verdict.
 * It says nothing about why the number moved.
 *
 * @param from the measurement that held on the day of the placement; null when the baseline did
 * @param fromValue in the key result's unit
 * @param to the first measurement on or after the signal date, or the latest before it
 * @param complete {@code to} was taken on or after the signal date
 */
public record ObservedMovement(@Nullable Measurement from, BigDecimal fromValue, Measurement to, boolean complete) {
    /** Null before anything was measured after the placement. */
    public static @Nullable ObservedMovement of(Hypothesis bet, KeyResult keyResult) {
        LocalDate placedOn = bet.placedOn();
        Measurement latest = keyResult.series().latest().orElse(null);
        if (placedOn == null || latest == null || !latest.date().isAfter(placedOn)) {
            return null;
        }
        Measurement from = keyResult.series().asOf(placedOn).orElse(null);
        BigDecimal fromValue = from == null ? keyResult.metric().baseline() : from.value();
        Measurement to = onOrAfter(keyResult, bet.statement().signalDate(), placedOn);
        return fromValue == null ? null : new ObservedMovement(from, fromValue, to == null ? latest : to, to != null);
    }

    public BigDecimal change() {
        return to.value().subtract(fromValue);
    }

    /** Of several on one day the one given last, as everywhere. */
    private static @Nullable Measurement onOrAfter(
            KeyResult keyResult, @Nullable LocalDate signalDate, LocalDate placedOn) {
        if (signalDate == null) {
            return null;
        }
        return keyResult.series().points().stream()
                .map(Measurement::date)
                .filter(date -> !date.isBefore(signalDate) && date.isAfter(placedOn))
                .findFirst()
                .flatMap(keyResult.series()::asOf)
                .orElse(null);
    }
}
