package org.waypoint.okr.rest.json;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.closing.CycleClosingView;
import org.waypoint.okr.app.closing.UnitClosingView;

/** The end of a cycle, unit by unit. */
public record CycleClosingJson(CycleJson cycle, boolean closing, int overrunDays, List<UnitClosingJson> units) {
    public static CycleClosingJson of(CycleClosingView view) {
        return new CycleClosingJson(
                CycleJson.of(view.cycle()),
                view.closing(),
                view.overrunDays(),
                view.units().stream().map(UnitClosingJson::of).toList());
    }

    /** How far one unit has come; counts are cumulative. */
    public record UnitClosingJson(
            long unitId,
            String unitName,
            int objectives,
            int graded,
            int confirmed,
            int decided,
            boolean retrospectiveWritten,
            boolean retrospectiveAcknowledged,
            boolean done,
            int overrunDays,
            @Nullable MessageJson message) {
        static UnitClosingJson of(UnitClosingView view) {
            return new UnitClosingJson(
                    view.unit().id().value(),
                    view.unit().name(),
                    view.progress().objectives(),
                    view.progress().graded(),
                    view.progress().confirmed(),
                    view.progress().decided(),
                    view.progress().retrospectiveWritten(),
                    view.progress().acknowledged(),
                    view.progress().isDone(),
                    view.overrunDays(),
                    message(view));
        }

        private static @Nullable MessageJson message(UnitClosingView view) {
            return view.message() == null || view.messageBy() == null
                    ? null
                    : new MessageJson(
                            view.message().text(),
                            UserJson.of(view.messageBy()),
                            view.message().stamp().at());
        }
    }

    /** A lead's closing message. */
    public record MessageJson(String text, UserJson by, Instant at) {}
}
