package org.waypoint.okr.web.admin;

import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.view.admin.CycleRow;
import org.waypoint.okr.web.view.part.Lozenge;

/** Puts cycles into words for the list. */
final class CycleRows {
    private static final String DASH = "\u2013";

    private final Formats formats;
    private final Links links;

    CycleRows(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    CycleRow of(CycleView view) {
        Cycle cycle = view.cycle();
        long id = cycle.id().value();
        CyclePhase next = next(cycle);
        return new CycleRow(
                cycle.name(),
                dates(cycle.definition().range()),
                formats.word("okr.admin.cadence.", cycle.definition().cadence()),
                phase(cycle.phase(), view.running()),
                closing(view),
                next != null,
                next == null ? "" : formats.text(moveKey(next)),
                links.page("OkrCyclePhase!default", "cycleId", id),
                !cycle.isClosed(),
                links.page("OkrEditCycle!default", "cycleId", id),
                links.page("OkrDeleteCycle!default", "cycleId", id),
                new CycleRow.Openers("okr-cycle-move-" + id, "okr-cycle-edit-" + id, "okr-cycle-delete-" + id));
    }

    /** The phase that follows, null after the last one and for the backlog, which has no phases to go through. */
    static CyclePhase next(Cycle cycle) {
        if (cycle.isBacklog()) {
            return null;
        }
        return switch (cycle.phase()) {
            case PLANNING -> CyclePhase.ACTIVE;
            case ACTIVE -> CyclePhase.CLOSING;
            case CLOSING -> CyclePhase.CLOSED;
            case CLOSED -> null;
        };
    }

    /** Key of what the button to a phase says. */
    static String moveKey(CyclePhase next) {
        return switch (next) {
            case ACTIVE, PLANNING -> "okr.admin.cycle.move.active";
            case CLOSING -> "okr.admin.cycle.move.closing";
            case CLOSED -> "okr.admin.cycle.move.closed";
        };
    }

    private Lozenge phase(CyclePhase phase, boolean running) {
        String word = formats.word("okr.common.phase.", phase);
        String tone = switch (phase) {
            case PLANNING, CLOSED -> "neutral";
            case ACTIVE -> running ? "success" : "info";
            case CLOSING -> "warning";
        };
        return Lozenge.of(word, tone);
    }

    private String dates(DateRange range) {
        return range == null ? DASH : formats.range(range.start(), range.end());
    }

    private String closing(CycleView view) {
        if (view.closingFrom() == null
                || view.closingTo() == null
                || view.cycle().isClosed()) {
            return DASH;
        }
        if (view.closingOverrun()) {
            return formats.text("okr.admin.cycle.overrun", view.closingTo());
        }
        return view.closingDay() == null
                ? formats.range(view.closingFrom(), view.closingTo())
                : formats.text("okr.admin.cycle.closing-day", view.closingDay(), view.closingDays());
    }
}
