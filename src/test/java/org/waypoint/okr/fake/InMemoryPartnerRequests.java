package org.waypoint.okr.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.partner.PartnerRequests;

/** Requests to key partners in memory. */
public final class InMemoryPartnerRequests implements PartnerRequests {
    private final List<PartnerRequest> rows = new ArrayList<>();
    private final InMemoryKeyResults keyResults;

    public InMemoryPartnerRequests(InMemoryKeyResults keyResults) {
        this.keyResults = keyResults;
    }

    @Override
    public List<PartnerRequest> of(Collection<KeyResultId> ids) {
        return rows.stream().filter(row -> ids.contains(row.keyResultId())).toList();
    }

    @Override
    public List<PartnerRequest> in(CycleId cycle) {
        return of(keyResults.in(cycle).stream().map(KeyResult::id).toList());
    }

    @Override
    public PartnerRequest ask(KeyResult keyResult, String partnerKey, Instant askedAt) {
        PartnerRequest request = new PartnerRequest(keyResult.id(), partnerKey, askedAt, null);
        rows.add(request);
        return request;
    }

    @Override
    public PartnerRequest answer(PartnerRequest request, PartnerReply reply, long expectedVersion) {
        KeyResult keyResult = keyResults.find(request.keyResultId()).orElseThrow();
        Rows.requireVersion(keyResult.version(), expectedVersion);
        PartnerRequest answered = request.answered(reply);
        int place = rows.lastIndexOf(request);
        if (place < 0) {
            rows.add(answered);
        } else {
            rows.set(place, answered);
        }
        return answered;
    }
}
