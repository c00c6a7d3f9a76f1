package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.PartnerAnswerEntity;
import org.waypoint.okr.ao.mapping.PartnerRows;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.partner.PartnerRequests;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Requests to key partners in PARTNER_ANSWER. */
@Component
public final class AoPartnerRequests implements PartnerRequests {
    private static final String KEY_RESULT_ID = "KEY_RESULT_ID";

    private final Tables tables;
    private final RowLocks locks;

    public AoPartnerRequests(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public List<PartnerRequest> of(Collection<KeyResultId> keyResults) {
        List<Long> ids = keyResults.stream().map(KeyResultId::value).toList();
        return values(tables.where(PartnerAnswerEntity.class, KEY_RESULT_ID, ids));
    }

    @Override
    public List<PartnerRequest> in(CycleId cycle) {
        return values(tables.inCycle(PartnerAnswerEntity.class, cycle));
    }

    @Override
    public PartnerRequest ask(KeyResult keyResult, String partnerKey, Instant askedAt) {
        PartnerRequest request = new PartnerRequest(keyResult.id(), partnerKey, askedAt, null);
        return insert(locks.lock(KeyResultEntity.class, keyResult.id().value()), request);
    }

    /** The version of the key result is compared, not raised: an answer does not disturb whoever edits the key result. */
    @Override
    public PartnerRequest answer(PartnerRequest request, PartnerReply reply, long expectedVersion) {
        KeyResultEntity keyResult =
                locks.lock(KeyResultEntity.class, request.keyResultId().value());
        if (keyResult.getVersion() != expectedVersion) {
            throw Refused.because(Reason.CHANGED_MEANWHILE);
        }
        Optional<PartnerAnswerEntity> stored = newest(request);
        if (stored.isEmpty()) {
            return insert(keyResult, request.answered(reply));
        }
        PartnerRows.write(reply, stored.get());
        stored.get().save();
        return PartnerRows.read(stored.get());
    }

    private Optional<PartnerAnswerEntity> newest(PartnerRequest request) {
        return tables
                .where(
                        PartnerAnswerEntity.class,
                        KEY_RESULT_ID,
                        request.keyResultId().value())
                .stream()
                .filter(row -> row.getPartnerKey().equals(request.partnerKey()))
                .reduce((earlier, later) -> later);
    }

    private PartnerRequest insert(KeyResultEntity keyResult, PartnerRequest request) {
        tables.insert(PartnerAnswerEntity.class, row -> PartnerRows.write(keyResult, request, row));
        return request;
    }

    private static List<PartnerRequest> values(List<PartnerAnswerEntity> rows) {
        return rows.stream().map(PartnerRows::read).toList();
    }
}
