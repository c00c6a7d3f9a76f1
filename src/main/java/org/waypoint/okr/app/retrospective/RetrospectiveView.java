package org.waypoint.okr.app.retrospective;

import java.util.List;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;

/**
 * What a unit takes out of a cycle, with what it has to explain.
 *
 * @param causes objectives with a low grade or a missed commitment, with what was said about them, oldest first
 * @param people everybody who is named
 * @param mayEdit the reader may change the notes
 * @param mayAcknowledge the reader leads the unit, there are notes, and nobody acknowledged them yet
 * @param maySpeak the reader may write the closing message
 */
public record RetrospectiveView(
        Unit unit,
        Cycle cycle,
        Retrospective retrospective,
        List<Cause> causes,
        People people,
        boolean mayEdit,
        boolean mayAcknowledge,
        boolean maySpeak) {
    public RetrospectiveView {
        causes = List.copyOf(causes);
    }

    /** An objective whose outcome asks for a cause. */
    public record Cause(Objective objective, Closing closing) {}
}
