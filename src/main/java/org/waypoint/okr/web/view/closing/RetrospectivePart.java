package org.waypoint.okr.web.view.closing;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;

/**
 * What the unit takes out of the cycle.
 *
 * @param notes the three answers, as fields or for reading
 * @param state who wrote and who acknowledged, in sentences
 */
public record RetrospectivePart(
        List<Cause> causes,
        boolean hasCauses,
        List<Field> notes,
        boolean editable,
        Sending saving,
        List<String> state,
        Sending acknowledging,
        boolean hasAcknowledging,
        Field message,
        Sending speaking,
        boolean hasSpeaking) {
    public RetrospectivePart {
        causes = List.copyOf(causes);
        notes = List.copyOf(notes);
        state = List.copyOf(state);
    }

    /** An objective whose outcome asked for a cause. */
    public record Cause(String title, String number, String band, String cause, String change, boolean hasChange) {}
}
