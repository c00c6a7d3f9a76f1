package org.waypoint.okr.domain.partner;

/** Somebody was named as key partner and has not answered yet. */
public record PartnerAsked(PartnerRequest request) {}
