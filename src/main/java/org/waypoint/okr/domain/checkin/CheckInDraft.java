package org.waypoint.okr.domain.checkin;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person reports about a key result.
 *
 * @param date the day the value was true; may lie back inside the cycle, never in the future
 * @param value in the key result's unit of measure; 0 or 1 for BINARY
 * @param confidence 0 to 10, how sure the person is that the target will be reached
 * @param learning what was learned, up to 4,000 characters
 * @param next what is tried next, up to 280 characters
 */
public record CheckInDraft(
        LocalDate date,
        BigDecimal value,
        int confidence,
        @Nullable String learning,
        @Nullable String next) {}
