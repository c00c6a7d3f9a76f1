package org.waypoint.okr.ao.mapping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.PartnerAnswerEntity;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.partner.PartnerRequest;

/** Requests to key partners to rows and back. */
public final class PartnerRows {
    private PartnerRows() {}

    public static void write(KeyResultEntity keyResult, PartnerRequest request, PartnerAnswerEntity row) {
        row.setKeyResultId(keyResult.getID());
        row.setCycleId(keyResult.getCycleId());
        row.setUnitId(keyResult.getUnitId());
        row.setPartnerKey(request.partnerKey());
        row.setAskedAt(request.askedAt().toEpochMilli());
        PartnerReply reply = request.reply();
        if (reply != null) {
            write(reply, row);
        }
    }

    public static void write(PartnerReply reply, PartnerAnswerEntity row) {
        row.setAnswer(reply.answer().name());
        row.setAnsweredAt(reply.answeredAt().toEpochMilli());
        row.setNote(reply.note());
    }

    public static PartnerRequest read(PartnerAnswerEntity row) {
        return new PartnerRequest(
                new KeyResultId(row.getKeyResultId()),
                row.getPartnerKey(),
                Instant.ofEpochMilli(row.getAskedAt()),
                reply(row));
    }

    private static @Nullable PartnerReply reply(PartnerAnswerEntity row) {
        PartnerAnswer answer = Columns.constant(PartnerAnswer.class, row.getAnswer());
        Long answeredAt = row.getAnsweredAt();
        return answer == null || answeredAt == null
                ? null
                : new PartnerReply(answer, Instant.ofEpochMilli(answeredAt), row.getNote());
    }
}
