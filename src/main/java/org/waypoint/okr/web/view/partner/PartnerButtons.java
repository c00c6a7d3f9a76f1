package org.waypoint.okr.web.view.partner;

/**
 * Accept with one click, decline with a word about it.
 *
 * @param id prefix of element ids
 * @param action where accepting is posted to without script
 * @param rest method and path that a script sends JSON to
 * @param answerHref page with the whole form
 */
public record PartnerButtons(
        String id,
        String action,
        String rest,
        String backHref,
        String keyResultId,
        String version,
        String acceptLabel,
        String declineHref,
        String declineLabel,
        String answerHref) {}
