package org.waypoint.okr.web.view.keyresult;

import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.partner.PartnerButtons;

/**
 * Who stands by a key result.
 *
 * @param state when somebody was asked and what was answered
 * @param mayAnswer the reader is the partner; the buttons are for them
 * @param waiting nothing was answered yet
 */
public record PartnerSection(
        String name,
        String state,
        String note,
        boolean hasNote,
        Lozenge mark,
        boolean mayAnswer,
        boolean waiting,
        PartnerButtons buttons) {}
