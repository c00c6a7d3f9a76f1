package org.waypoint.okr.web.view.admin;

import java.util.List;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * A question before something that has consequences.
 *
 * @param id of what it concerns
 * @param version that was seen
 * @param phase to go to; empty when it is not about a phase
 * @param consequences what will be different afterwards, one sentence each
 */
public record ConfirmForm(
        FormFrame frame, String id, String version, String phase, boolean hasPhase, List<String> consequences) {
    public ConfirmForm {
        consequences = List.copyOf(consequences);
    }
}
