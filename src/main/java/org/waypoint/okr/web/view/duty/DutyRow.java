package org.waypoint.okr.web.view.duty;

import org.waypoint.okr.web.view.partner.PartnerButtons;

/**
 * One thing that is owed, with the button that settles it.
 *
 * @param id element id
 * @param kind what is asked for, in a word; {@code icon} chooses its sign
 * @param title what it is about; {@code href} leads there
 * @param place objective, unit and cycle
 * @param due since when, or until when
 * @param dialog whether that opens over the list
 * @param action label of the button; {@code actionLabel} says what it is about
 * @param actionDialog false where it leads to a page of its own
 * @param partner accept and decline take the place of the button
 */
public record DutyRow(
        String id,
        String kind,
        String icon,
        String title,
        String href,
        boolean dialog,
        String place,
        String due,
        String action,
        String actionHref,
        boolean actionDialog,
        String actionLabel,
        boolean hasPartner,
        PartnerButtons partner) {}
