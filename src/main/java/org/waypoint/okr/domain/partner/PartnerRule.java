package org.waypoint.okr.domain.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;

/** One person is named, that person answers, and silence becomes a risk. */
public final class PartnerRule {
    /** A request without an answer is a risk from this many days after it was asked. */
    public static final int RISK_AFTER_DAYS = 7;

    public static final int MAX_NOTE = 1000;

    private PartnerRule() {}

    /**
     * The request that counts: the newest one to the person who is named now. A key result that was stored without a
     * request counts as asked when it was created. Empty when nobody is named.
     *
     * @param asked requests about any key results, oldest first
     */
    public static Optional<PartnerRequest> current(KeyResult keyResult, Collection<PartnerRequest> asked) {
        String partnerKey = keyResult.definition().keyPartnerKey();
        if (partnerKey == null) {
            return Optional.empty();
        }
        return Optional.of(asked.stream()
                .filter(request -> request.keyResultId().equals(keyResult.id()))
                .filter(request -> request.partnerKey().equals(partnerKey))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> first(keyResult, partnerKey)));
    }

    private static PartnerRequest first(KeyResult keyResult, String partnerKey) {
        return new PartnerRequest(
                keyResult.id(), partnerKey, keyResult.created().at(), null);
    }

    /** Whether somebody has to be asked because of a change; {@code before} is null for a new key result. */
    public static boolean asks(@Nullable KeyResultDefinition before, KeyResultDefinition next) {
        String partnerBefore = before == null ? null : before.keyPartnerKey();
        return next.keyPartnerKey() != null && !Objects.equals(partnerBefore, next.keyPartnerKey());
    }

    /** From this day on silence is a risk. */
    public static LocalDate riskFrom(LocalDate askedOn) {
        return askedOn.plusDays(RISK_AFTER_DAYS);
    }

    /** Nobody stands by the key result: the partner has declined, or has not answered in time. */
    public static boolean isRisk(PartnerRequest request, LocalDate askedOn, LocalDate today) {
        PartnerReply reply = request.reply();
        return reply == null ? !today.isBefore(riskFrom(askedOn)) : reply.answer() == PartnerAnswer.DECLINED;
    }
}
