package org.waypoint.okr.web.view.closing;

import java.util.List;

/**
 * What every form of the page sends along.
 *
 * @param step which step it takes
 * @param errors what concerns no single field
 */
public record Sending(
        String id,
        String action,
        String step,
        String unitId,
        String cycleId,
        String objectiveId,
        String version,
        String submit,
        List<String> errors,
        boolean hasErrors) {
    public Sending {
        errors = List.copyOf(errors);
    }
}
