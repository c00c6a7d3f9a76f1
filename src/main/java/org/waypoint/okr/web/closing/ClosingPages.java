package org.waypoint.okr.web.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.app.closing.ClosingWalk;
import org.waypoint.okr.app.closing.UnitClosingView;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.UnitProgress;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.closing.ClosingPage;
import org.waypoint.okr.web.view.closing.Stop;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.project.Notice;

/** Puts the page of a unit's closing together: where one stands, and the one stop that is shown. */
final class ClosingPages {
    /** The stop after the last objective. */
    static final String LOOK_BACK = "retrospective";

    private final ClosingDesk desk;
    private final PageDesk page;

    ClosingPages(ClosingDesk desk, PageDesk page) {
        this.desk = desk;
        this.page = page;
    }

    /**
     * @param asked the stop that was asked for; empty for the first that waits for the reader
     */
    ClosingPage of(ClosingWalk found, String asked) {
        List<String> ids = new ArrayList<>(
                found.objectives().stream().map(ClosingPages::id).toList());
        boolean stops = !ids.isEmpty();
        if (stops) {
            ids.add(LOOK_BACK);
        }
        String here = ids.contains(asked) ? asked : first(found);
        int at = ids.indexOf(here);
        ClosingView shown = found.objectives().stream()
                .filter(view -> id(view).equals(here))
                .findFirst()
                .orElse(null);
        boolean looksBack = stops && here.equals(LOOK_BACK);
        Leftovers leftovers = new Leftovers(desk);
        List<String> refusals = leftovers.refusals(shown, looksBack ? found.retrospective() : null);
        List<String> typed = refusals.isEmpty() ? List.of() : leftovers.typed();
        return new ClosingPage(
                desk.text("okr.closing.title", desk.place().cycle().cycle().name()),
                found.unit() == null ? "" : found.unit().unit().name(),
                desk.place().projectKey().isEmpty()
                        ? ""
                        : desk.links()
                                .project(
                                        desk.place().projectKey(),
                                        desk.place().cycleId().value()),
                !desk.place().projectKey().isEmpty(),
                new ClosingBanners(desk.formats()).of(found.cycle(), units(found)),
                refusals,
                !refusals.isEmpty(),
                typed,
                !typed.isEmpty(),
                desk.links().page(ClosingDesk.PAGE),
                desk.place().projectKey(),
                unitChoices(found),
                cycleChoices(found.cycles()),
                found.unit() == null ? List.of() : figures(found.unit()),
                stops(found, here),
                stops,
                nothing(),
                shown == null ? null : new ObjectiveParts(desk, new StepParts(desk, page)).of(shown),
                shown != null,
                looksBack ? new RetrospectiveParts(desk, page).of(found.retrospective()) : null,
                looksBack,
                at > 0 ? desk.href(ids.get(at - 1)) : "",
                at > 0,
                at >= 0 && at + 1 < ids.size() ? desk.href(ids.get(at + 1)) : "",
                at >= 0 && at + 1 < ids.size());
    }

    private static List<UnitClosingView> units(ClosingWalk found) {
        return found.unit() == null ? List.of() : List.of(found.unit());
    }

    private static String first(ClosingWalk found) {
        return found.objectives().stream()
                .filter(view -> view.flags().mayGrade() && view.closing().step() == ClosingStep.OPEN
                        || view.flags().mayConfirm()
                        || view.flags().mayDecide())
                .findFirst()
                .or(() -> found.objectives().stream()
                        .filter(view -> view.closing().step() != ClosingStep.DECIDED)
                        .findFirst())
                .map(ClosingPages::id)
                .orElse(LOOK_BACK);
    }

    private static String id(ClosingView view) {
        return String.valueOf(view.objective().objective().id().value());
    }

    private List<Stop> stops(ClosingWalk found, String here) {
        List<Stop> stops = new ArrayList<>();
        for (ClosingView view : found.objectives()) {
            ClosingStep step = view.closing().step();
            stops.add(new Stop(
                    view.objective().objective().title(),
                    desk.href(id(view)),
                    desk.formats().word("okr.closing.state.", step),
                    tone(step),
                    id(view).equals(here)));
        }
        UnitProgress progress = found.unit() == null ? null : found.unit().progress();
        boolean written = progress != null && progress.retrospectiveWritten();
        boolean done = progress != null && progress.acknowledged();
        stops.add(new Stop(
                desk.text("okr.retrospective.title"),
                desk.href(LOOK_BACK),
                desk.text(
                        done
                                ? "okr.retrospective.state.acknowledged"
                                : written ? "okr.retrospective.state.written" : "okr.retrospective.state.open"),
                done ? "success" : written ? "info" : "neutral",
                here.equals(LOOK_BACK)));
        return stops;
    }

    private static String tone(ClosingStep step) {
        return switch (step) {
            case OPEN -> "neutral";
            case GRADED, CONFIRMED -> "info";
            case DECIDED -> "success";
        };
    }

    private List<ClosingPage.Figure> figures(UnitClosingView unit) {
        UnitProgress progress = unit.progress();
        return List.of(
                figure(progress.graded(), progress.objectives(), "okr.closing.figure.graded"),
                figure(progress.confirmed(), progress.objectives(), "okr.closing.figure.confirmed"),
                figure(progress.decided(), progress.objectives(), "okr.closing.figure.decided"));
    }

    private ClosingPage.Figure figure(int done, int all, String captionKey) {
        return new ClosingPage.Figure(
                desk.text("okr.closing.figure", done, all), desk.text(captionKey), done == all && all > 0);
    }

    private List<Choice> unitChoices(ClosingWalk found) {
        return found.units().stream()
                .map(unit -> new Choice(
                        String.valueOf(unit.unit().id().value()),
                        unit.unit().name(),
                        Objects.equals(unit.unit().id(), desk.place().unit()),
                        "okr-closing-unit-" + unit.unit().id().value(),
                        ""))
                .toList();
    }

    private List<Choice> cycleChoices(List<CycleView> cycles) {
        return cycles.stream()
                .filter(view -> !view.cycle().isBacklog())
                .map(view -> new Choice(
                        String.valueOf(view.cycle().id().value()),
                        view.cycle().name(),
                        view.cycle().id().equals(desk.place().cycleId()),
                        "okr-closing-cycle-" + view.cycle().id().value(),
                        ""))
                .toList();
    }

    private Notice nothing() {
        return new Notice(
                desk.text("okr.closing.empty.title"), desk.text("okr.closing.empty.text"), false, "", "", false);
    }
}
