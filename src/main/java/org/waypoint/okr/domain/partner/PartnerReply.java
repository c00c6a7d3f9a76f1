package org.waypoint.okr.domain.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer as it was given; the newest one counts. */
public record PartnerReply(
        PartnerAnswer answer, Instant answeredAt, @Nullable String note) {}
