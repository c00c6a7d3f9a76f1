package org.waypoint.okr.app.duty;

import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.partner.PartnerView;
import org.waypoint.okr.app.port.Person;

/** A key result that leans on the reader as its key partner. */
public record LeaningView(KeyResultPlace place, Person owner, PartnerView partner) {}
