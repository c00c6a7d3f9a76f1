package org.waypoint.okr.web.view.part;

import java.util.List;

/**
 * One field of a form, with what was typed and what is wrong with it.
 *
 * @param name as the REST contract names it
 * @param id element id, unique on the page
 * @param value as typed, so that a refusal loses nothing
 * @param choices for lists and radio buttons, else empty
 * @param describedBy ids of the hint and the error, for reading aloud
 */
public record Field(
        String name,
        String id,
        String label,
        String value,
        String hint,
        boolean hasHint,
        String error,
        boolean hasError,
        boolean required,
        List<Choice> choices,
        String describedBy) {
    public Field {
        choices = List.copyOf(choices);
    }
}
