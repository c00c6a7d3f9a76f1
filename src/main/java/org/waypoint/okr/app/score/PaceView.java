package org.waypoint.okr.app.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.PaceStatus;

/** Progress against time: the expected progress, the difference to it (four decimals), and what that means. */
public record PaceView(
        @Nullable BigDecimal expected, @Nullable BigDecimal difference, PaceStatus status) {}
