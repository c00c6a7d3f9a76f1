package org.waypoint.okr.domain.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * Somebody was asked to be the key partner of a key result.
 *
 * @param partnerKey user key of whom was asked
 * @param reply null while nothing was answered
 */
public record PartnerRequest(
        KeyResultId keyResultId,
        String partnerKey,
        Instant askedAt,
        @Nullable PartnerReply reply) {
    public boolean isOpen() {
        return reply == null;
    }

    /** The same request with an answer, in place of an earlier one. */
    public PartnerRequest answered(PartnerReply next) {
        return new PartnerRequest(keyResultId, partnerKey, askedAt, next);
    }
}
