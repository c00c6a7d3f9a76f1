package org.waypoint.okr.app.partner;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.partner.PartnerAsked;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.partner.PartnerRequests;
import org.waypoint.okr.domain.partner.PartnerRule;

/** Asks whoever is named as key partner when a key result is stored; naming another one asks anew. */
public final class PartnerAsking {
    private final PartnerRequests partners;
    private final Writing writing;

    public PartnerAsking(PartnerRequests partners, Writing writing) {
        this.partners = partners;
        this.writing = writing;
    }

    /**
     * To be called inside the transaction that stores the key result.
     *
     * @param before what was said about it until now; null for a new one
     */
    public Optional<PartnerRequest> ask(@Nullable KeyResultDefinition before, KeyResult stored) {
        String partnerKey = stored.definition().keyPartnerKey();
        return partnerKey == null || !PartnerRule.asks(before, stored.definition())
                ? Optional.empty()
                : Optional.of(partners.ask(stored, partnerKey, writing.today().now()));
    }

    /** To be called after the transaction. */
    public void announce(Optional<PartnerRequest> asked) {
        asked.ifPresent(request -> writing.announcements().announce(new PartnerAsked(request)));
    }
}
