package org.waypoint.okr.web.closing;

import java.util.Optional;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.domain.closing.LinkState;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.form.FormValues;

/**
 * What all parts of one closing page share.
 *
 * @param sent what was typed, when a step was refused
 * @param errors why it was
 * @param place where the page stands
 */
record ClosingDesk(Formats formats, Links links, FormValues sent, FormErrors errors, Place place) {
    static final String PAGE = "OkrClosing";
    static final String STEP = "OkrClosingStep";

    String text(String key, Object... arguments) {
        return formats.text(key, arguments);
    }

    /** Where an objective leads next, and how far that has come. */
    String fate(ClosingView.Fate fate) {
        String plan = fate.to() == null
                ? formats.word("okr.closing.child.", fate.plan())
                : text("okr.closing.found", fate.to().title());
        return fate.state() == LinkState.NONE
                ? plan
                : text("okr.closing.fate", plan, formats.word("okr.closing.link.", fate.state()));
    }

    /** The page at another stop. */
    String href(String stop) {
        return links.page(
                PAGE,
                "projectKey",
                place.projectKey(),
                "cycleId",
                place.cycle().cycle().id().value(),
                "unitId",
                place.unit() == null ? "" : place.unit().value(),
                "at",
                stop);
    }

    /** Whether the form was sent and refused, so that it shows what was typed. */
    boolean wasSent(String step) {
        return sent.get("step").equals(step);
    }

    /**
     * Where the page stands.
     *
     * @param projectKey empty when nobody came from a project
     * @param unit null when the cycle has nothing to close
     */
    record Place(String projectKey, CycleView cycle, UnitId unit) {
        CycleId cycleId() {
            return cycle.cycle().id();
        }

        Optional<UnitId> chosen() {
            return Optional.ofNullable(unit);
        }
    }
}
