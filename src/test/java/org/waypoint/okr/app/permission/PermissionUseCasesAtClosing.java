package org.waypoint.okr.app.permission;

import static org.waypoint.okr.app.permission.PermissionUseCases.input;
import static org.waypoint.okr.app.permission.PermissionUseCases.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.waypoint.okr.app.cycle.CycleViews;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.retrospective.Retrospective;

/** The same for the end of a cycle: grades, decisions and retrospectives. */
final class PermissionUseCasesAtClosing {
    private final Map<String, BiConsumer<PermissionWorld, Actor>> useCases = new TreeMap<>();

    PermissionUseCasesAtClosing() {
        closings();
        cycles();
        retrospectives();
    }

    Map<String, BiConsumer<PermissionWorld, Actor>> all() {
        return useCases;
    }

    private void closings() {
        add("ExportService.checkIns", (w, actor) -> w.closings.exportService().checkIns(actor, w.cycle.id()));
        add("ExportService.verdicts", (w, actor) -> w.closings.exportService().verdicts(actor, w.cycle.id()));
        add("ExportService.grades", (w, actor) -> w.closings.exportService().grades(actor, w.cycle.id()));
        add("HealthService.get", (w, actor) -> w.closings.healthService().get(actor, input()));
        add(
                "UnitHistoryService.get",
                (w, actor) -> w.closings.unitHistoryService().get(actor, w.unit.id()));
        add("ClosingService.get", (w, actor) -> w.closings.closingService().get(actor, w.objective.id()));
        add(
                "ClosingWalkService.walk",
                (w, actor) -> w.closings.closingWalkService().walk(actor, input()));
        add(
                "ClosingService.grade",
                (w, actor) -> w.closings
                        .closingService()
                        .grade(
                                actor,
                                w.graded.id(),
                                input("grade", new BigDecimal("0.6"), "reason", "Guests", "version", number(1))));
        add(
                "ClosingService.confirm",
                (w, actor) -> w.closings.closingService().confirm(actor, w.graded.id(), input("version", number(1))));
        add(
                "ClosingService.reopen",
                (w, actor) -> w.closings.closingService().reopen(actor, w.confirmed.id(), input("version", number(1))));
        add(
                "ClosingService.decide",
                (w, actor) -> w.closings
                        .closingService()
                        .decide(
                                actor,
                                w.confirmed.id(),
                                input("decision", "DONE", "why", "It is", "version", number(1))));
        add("ClosingService.answer", PermissionUseCasesAtClosing::answer);
    }

    private static void answer(PermissionWorld w, Actor actor) {
        AlignmentTarget target = new AlignmentTarget(w.confirmed.id(), null);
        w.world.stores.alignments().add(w.graded, target, AlignmentKind.SUPPORTS, w.graded.created());
        Closing closing = w.world.closings.closings().of(w.confirmed.id()).orElseThrow();
        Decided done = new Decided(Decision.DONE, "It is", Map.of(), null, w.graded.created());
        w.world.closings.closings().store(closing.decided(done), 1);
        w.closings
                .closingService()
                .answer(
                        actor,
                        w.graded.id(),
                        input("parentId", number(w.confirmed.id().value()), "what", "LEAVE", "version", number(0)));
    }

    private void cycles() {
        add(
                "CycleClosingService.get",
                (w, actor) -> w.closings.cycleClosingService().get(actor, w.cycle.id(), input()));
        add(
                "CycleClosingService.overview",
                (w, actor) -> w.closings
                        .cycleClosingService()
                        .overview(
                                actor,
                                CycleViews.of(w.cycle, w.world.stores.settings().read(), w.world.today.date(), false),
                                List.of(w.unit),
                                List.of()));
    }

    private void retrospectives() {
        add(
                "RetrospectiveService.get",
                (w, actor) -> w.closings.retrospectiveService().get(actor, w.unit.id(), closing(w)));
        add(
                "RetrospectiveService.save",
                (w, actor) -> w.closings
                        .retrospectiveService()
                        .save(actor, w.unit.id(), closing(w), input("worked", "Tests", "version", number(0))));
        add("RetrospectiveService.acknowledge", (w, actor) -> {
            Retrospective blank = Retrospective.blank(w.unit.id(), closing(w));
            Retrospective.Notes notes = new Retrospective.Notes("Tests", null, null);
            w.world.closings.retrospectives().store(blank.written(notes, w.graded.created()), 0);
            w.closings.retrospectiveService().acknowledge(actor, w.unit.id(), closing(w), input("version", number(1)));
        });
        add(
                "RetrospectiveService.say",
                (w, actor) -> w.closings
                        .retrospectiveService()
                        .say(actor, w.unit.id(), closing(w), input("message", "Well done", "version", number(0))));
    }

    private static CycleId closing(PermissionWorld world) {
        return world.graded.cycleId();
    }

    private void add(String name, BiConsumer<PermissionWorld, Actor> useCase) {
        useCases.put(name, useCase);
    }
}
