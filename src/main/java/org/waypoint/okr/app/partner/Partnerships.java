package org.waypoint.okr.app.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.GapView;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.domain.alignment.GapKind;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.partner.PartnerRule;

/** Key partners of many key results, as they stand on one day. */
public final class Partnerships {
    private final Map<KeyResultId, List<PartnerRequest>> asked;
    private final ZoneId zone;
    private final LocalDate today;

    /**
     * @param asked requests about any key results, oldest first
     * @param zone in which days begin
     */
    public Partnerships(Collection<PartnerRequest> asked, ZoneId zone, LocalDate today) {
        this.asked = asked.stream().collect(Collectors.groupingBy(PartnerRequest::keyResultId));
        this.zone = zone;
        this.today = today;
    }

    /** The request that counts now; empty when nobody is named. */
    public Optional<PartnerRequest> request(KeyResult keyResult) {
        return PartnerRule.current(keyResult, asked.getOrDefault(keyResult.id(), List.of()));
    }

    public LocalDate askedOn(PartnerRequest request) {
        return day(request.askedAt());
    }

    public boolean isRisk(PartnerRequest request) {
        return PartnerRule.isRisk(request, askedOn(request), today);
    }

    /** @param rights of the reader; null when nothing can be answered any more */
    public @Nullable PartnerView view(KeyResult keyResult, People people, @Nullable Rights rights) {
        return request(keyResult).map(request -> view(request, people, rights)).orElse(null);
    }

    private PartnerView view(PartnerRequest request, People people, @Nullable Rights rights) {
        PartnerReply reply = request.reply();
        return new PartnerView(
                people.named(request.partnerKey()),
                askedOn(request),
                reply == null ? null : reply.answer(),
                reply == null ? null : day(reply.answeredAt()),
                reply == null ? null : reply.note(),
                isRisk(request),
                rights != null && request.partnerKey().equals(rights.actor().key()));
    }

    /** Key results by whose side nobody stands, of objectives that are not closed; oldest key result first. */
    public List<GapView> gaps(Collection<KeyResultPlace> places) {
        return places.stream()
                .filter(place -> place.objective().definition().state() != ObjectiveState.CLOSED)
                .filter(place -> request(place.keyResult()).filter(this::isRisk).isPresent())
                .sorted(Comparator.comparing(place -> place.keyResult().id().value()))
                .map(place -> new GapView(
                        GapKind.PARTNER_NOT_CONFIRMED,
                        place.objective().id().value(),
                        place.keyResult().id().value(),
                        place.keyResult().title(),
                        place.unit().name()))
                .toList();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
