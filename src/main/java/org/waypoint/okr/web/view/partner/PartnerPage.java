package org.waypoint.okr.web.view.partner;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * The form in which a key partner answers.
 *
 * @param open the reader is the partner and may answer now; {@code closedText} says why not
 * @param title of the key result
 * @param about its objective and what it aims at
 * @param asked who asks since when
 */
public record PartnerPage(
        FormFrame form,
        boolean open,
        String closedText,
        String title,
        String about,
        String asked,
        Field answer,
        Field note,
        String keyResultId,
        String version) {}
