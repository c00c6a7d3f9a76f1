package org.waypoint.okr.domain.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.partner.PartnerRule;

/** Which key results nobody stands by though a key partner is named. */
final class Partners {
    private final Map<KeyResultId, List<PartnerRequest>> asked;
    private final Snapshot snapshot;

    Partners(Snapshot snapshot) {
        this.asked = snapshot.okrs().partners().stream().collect(Collectors.groupingBy(PartnerRequest::keyResultId));
        this.snapshot = snapshot;
    }

    /** Those of the objective, oldest first. */
    List<HealthGap> gaps(Standing standing) {
        return standing.keyResults().stream()
                .filter(this::isMissing)
                .map(keyResult -> new HealthGap(
                        HealthGap.Kind.PARTNER_NOT_CONFIRMED,
                        standing.unit().id(),
                        standing.objective().id(),
                        keyResult.id(),
                        0,
                        0))
                .toList();
    }

    private boolean isMissing(KeyResult keyResult) {
        return PartnerRule.current(keyResult, asked.getOrDefault(keyResult.id(), List.of()))
                .filter(request -> PartnerRule.isRisk(
                        request,
                        LocalDate.ofInstant(request.askedAt(), snapshot.rules().zone()),
                        snapshot.day()))
                .isPresent();
    }
}
