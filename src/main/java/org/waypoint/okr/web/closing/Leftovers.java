package org.waypoint.okr.web.closing;

import java.util.List;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.app.retrospective.RetrospectiveView;

/**
 * What a refused step leaves behind when the page no longer offers it, because somebody else was quicker or the cycle is
 * closed: why it was refused and what was typed, so that neither is lost together with the form.
 */
final class Leftovers {
    private static final List<String> WORDS =
            List.of("reason", "cause", "change", "why", "worked", "didNotWork", "weChange", "message");

    private final ClosingDesk desk;

    Leftovers(ClosingDesk desk) {
        this.desk = desk;
    }

    /**
     * Why; empty when nothing was refused or the form says so itself.
     *
     * @param objective the one on the page, or null
     * @param lookBack the retrospective on the page, or null
     */
    List<String> refusals(ClosingView objective, RetrospectiveView lookBack) {
        boolean offered =
                (objective != null && isOffered(objective.flags())) || (lookBack != null && isOffered(lookBack));
        return offered ? List.of() : desk.errors().all();
    }

    /** The words that were typed. */
    List<String> typed() {
        return WORDS.stream()
                .map(desk.sent()::get)
                .filter(words -> !words.isBlank())
                .toList();
    }

    private boolean isOffered(ClosingView.Flags flags) {
        return switch (desk.sent().get("step")) {
            case "grade" -> flags.mayGrade();
            case "confirm" -> flags.mayConfirm();
            case "reopen" -> flags.mayReopen();
            case "decision" -> flags.mayDecide();
            default -> false;
        };
    }

    private boolean isOffered(RetrospectiveView view) {
        return switch (desk.sent().get("step")) {
            case "retrospective" -> view.mayEdit();
            case "acknowledge" -> view.mayAcknowledge();
            case "message" -> view.maySpeak();
            default -> false;
        };
    }
}
