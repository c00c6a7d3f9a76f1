package org.waypoint.okr.domain.partner;

/** A key partner has accepted or declined. */
public record PartnerAnswered(PartnerRequest request) {}
