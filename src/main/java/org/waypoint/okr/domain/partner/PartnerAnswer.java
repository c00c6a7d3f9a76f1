package org.waypoint.okr.domain.partner;

/** What a key partner says to the request to stand by a key result. */
public enum PartnerAnswer {
    ACCEPTED,
    DECLINED
}
