package org.waypoint.okr.domain.partner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Who was asked to be a key partner, and what they answered. Earlier requests stay readable. */
public interface PartnerRequests {
    /** All about one of the key results, oldest first. */
    List<PartnerRequest> of(Collection<KeyResultId> keyResults);

    /** All of a cycle, oldest first. */
    List<PartnerRequest> in(CycleId cycle);

    /** Asks the person anew, whatever was answered before. */
    PartnerRequest ask(KeyResult keyResult, String partnerKey, Instant askedAt);

    /**
     * Stores the answer to a request, or changes it. Refuses with CHANGED_MEANWHILE when the key result's stored version
     * is another: then somebody may have asked for something else.
     */
    PartnerRequest answer(PartnerRequest request, PartnerReply reply, long expectedVersion);
}
