package org.waypoint.okr.app.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.partner.PartnerAnswer;

/**
 * A key result's key partner.
 *
 * @param answer null while there is none
 * @param note what was said with the answer
 * @param risk declined, or silent for too long
 * @param mayAnswer the reader is the partner and the cycle is open
 */
public record PartnerView(
        Person partner,
        LocalDate askedOn,
        @Nullable PartnerAnswer answer,
        @Nullable LocalDate answeredOn,
        @Nullable String note,
        boolean risk,
        boolean mayAnswer) {}
