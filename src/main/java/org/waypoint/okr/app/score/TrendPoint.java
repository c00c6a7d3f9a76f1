package org.waypoint.okr.app.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A score (0 to 1) as it stood at the end of a day, with the expected one beside it. */
public record TrendPoint(
        LocalDate date,
        @Nullable BigDecimal score,
        @Nullable BigDecimal expected) {}
