package org.waypoint.okr.web.view.part;

import java.util.List;

/**
 * What surrounds the fields of every form.
 *
 * @param id element id, prefix of the ids of its fields
 * @param title heading of the page or dialog
 * @param action where the form is posted to without script
 * @param rest method and path that a script sends JSON to, as in {@code POST /objectives}
 * @param refresh ids of the page's panels that change, separated by blanks
 * @param done what to say after saving
 * @param backHref where to go on cancelling or after saving without script
 * @param submit label of the saving button
 * @param idempotencyKey one for each form shown, so that sending it twice creates one thing
 * @param errors what concerns no single field
 */
public record FormFrame(
        String id,
        String title,
        String action,
        String rest,
        String refresh,
        String done,
        String backHref,
        String submit,
        String idempotencyKey,
        List<String> errors,
        boolean hasErrors) {
    public FormFrame {
        errors = List.copyOf(errors);
    }
}
