package org.waypoint.okr.domain.keyresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a check-in says about a key result on one day.
 *
 * @param value in the key result's unit of measure; 0 or 1 for a binary one
 * @param confidence 0–10 as felt on that day, or null when nobody said
 */
public record Measurement(
        LocalDate date, BigDecimal value, @Nullable Integer confidence) {}
