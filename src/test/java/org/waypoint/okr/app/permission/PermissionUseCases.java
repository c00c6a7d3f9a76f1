package org.waypoint.okr.app.permission;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.waypoint.okr.app.imports.ImportOptions;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;

/** How each use case is asked for with valid input, by service and method. */
final class PermissionUseCases {
    private final Map<String, BiConsumer<PermissionWorld, Actor>> useCases = new TreeMap<>();

    PermissionUseCases() {
        everywhere();
        units();
        cycles();
        objectives();
        keyResults();
        useCases.putAll(new PermissionUseCasesBelow().all());
        useCases.putAll(new PermissionUseCasesOfTheRhythm().all());
        useCases.putAll(new PermissionUseCasesAtClosing().all());
    }

    Map<String, BiConsumer<PermissionWorld, Actor>> all() {
        return useCases;
    }

    private void everywhere() {
        add("MeService.me", (w, actor) -> w.useCases.meService().me(actor));
        add("MeService.searchPeople", (w, actor) -> w.useCases.meService().searchPeople(actor, "a"));
        add("MeService.projects", (w, actor) -> w.useCases.meService().projects(actor));
        add(
                "OverviewService.project",
                (w, actor) -> w.useCases.overviewService().project(actor, "WEB", input()));
        add("LearningService.log", (w, actor) -> w.useCases.learningService().log(actor, w.unit.id(), input()));
        add(
                "LearningService.calibration",
                (w, actor) -> w.useCases.learningService().calibration(actor, w.unit.id(), input()));
        add("LearningService.badged", (w, actor) -> w.useCases.learningService().badged(actor, input()));
        add("TreeService.tree", (w, actor) -> w.closings.treeService().tree(actor, input()));
        add("SettingsService.get", (w, actor) -> w.useCases.settingsService().get(actor));
        add("SettingsService.update", (w, actor) -> {
            long version = w.world.stores.settings().read().version();
            w.useCases.settingsService().update(actor, input("graceDays", number(4), "version", number(version)));
        });
        add(
                "ImportService.run",
                (w, actor) -> w.useCases
                        .importService()
                        .run(actor, "cycle,unit,objective,key_result\n", ImportOptions.strict(null, true)));
    }

    private void units() {
        add("UnitService.list", (w, actor) -> w.useCases.unitService().list(actor));
        add("UnitService.get", (w, actor) -> w.useCases.unitService().get(actor, w.unit.id()));
        add(
                "UnitService.create",
                (w, actor) -> w.useCases.unitService().create(actor, input("name", "Payments", "level", "TEAM")));
        add(
                "UnitService.update",
                (w, actor) -> w.useCases
                        .unitService()
                        .update(actor, w.unit.id(), input("name", "Payments", "version", number(w.unit.version()))));
        add("UnitService.delete", (w, actor) -> {
            w.world.stores.objectives().remove(w.parent.id(), w.parent.version());
            w.useCases.unitService().delete(actor, w.emptyUnit.id());
        });
    }

    private void cycles() {
        add("CycleService.list", (w, actor) -> w.useCases.cycleService().list(actor));
        add("CycleService.get", (w, actor) -> w.useCases.cycleService().get(actor, w.cycle.id()));
        add(
                "CycleService.create",
                (w, actor) -> w.useCases.cycleService().create(actor, input("name", "Ideas", "cadence", "BACKLOG")));
        add(
                "CycleService.update",
                (w, actor) -> w.useCases
                        .cycleService()
                        .update(actor, w.cycle.id(), input("name", "Autumn", "version", number(w.cycle.version()))));
        add("CycleService.delete", (w, actor) -> w.useCases.cycleService().delete(actor, w.emptyCycle.id()));
        add(
                "CycleService.generate",
                (w, actor) -> w.useCases
                        .cycleService()
                        .generate(
                                actor,
                                input(
                                        "fiscalYear",
                                        number(2030),
                                        "fiscalYearStartMonth",
                                        number(4),
                                        "cadence",
                                        "HALF",
                                        "namePattern",
                                        "{yyyy} H{n}")));
        add(
                "CycleService.changePhase",
                (w, actor) -> w.useCases
                        .cycleService()
                        .changePhase(
                                actor,
                                w.emptyCycle.id(),
                                input("phase", "ACTIVE", "version", number(w.emptyCycle.version()))));
    }

    private void objectives() {
        add("ObjectiveService.list", (w, actor) -> w.useCases.objectiveService().list(actor, input()));
        add("ObjectiveService.get", (w, actor) -> w.useCases.objectiveService().get(actor, w.objective.id()));
        add(
                "ObjectiveService.ofKeyResult",
                (w, actor) -> w.useCases.objectiveService().ofKeyResult(actor, w.keyResult.id()));
        add(
                "ObjectiveService.score",
                (w, actor) -> w.useCases.objectiveService().score(actor, w.objective.id()));
        add(
                "ObjectiveService.create",
                (w, actor) -> w.useCases
                        .objectiveService()
                        .create(
                                actor,
                                input(
                                        "title",
                                        "Guests come back",
                                        "unitId",
                                        number(w.unit.id().value()),
                                        "cycleId",
                                        number(w.cycle.id().value()))));
        add(
                "ObjectiveService.update",
                (w, actor) -> w.useCases
                        .objectiveService()
                        .update(
                                actor,
                                w.objective.id(),
                                input("why", "Growth", "version", number(w.objective.version()))));
        add("ObjectiveService.delete", (w, actor) -> {
            w.world.stores.keyResults().remove(w.keyResult.id(), w.keyResult.version());
            w.useCases.objectiveService().delete(actor, w.objective.id());
        });
    }

    private void keyResults() {
        add("ForecastService.get", (w, actor) -> w.useCases.forecastService().get(actor, w.keyResult.id()));
        add("KeyResultService.get", (w, actor) -> w.useCases.keyResultService().get(actor, w.keyResult.id()));
        add(
                "KeyResultService.score",
                (w, actor) -> w.useCases.keyResultService().score(actor, w.keyResult.id()));
        add(
                "KeyResultService.recalibrations",
                (w, actor) -> w.useCases.keyResultService().recalibrations(actor, w.keyResult.id()));
        add(
                "KeyResultService.create",
                (w, actor) -> w.useCases
                        .keyResultService()
                        .create(actor, w.objective.id(), input("title", "Shipped", "kind", "BINARY")));
        add(
                "KeyResultService.update",
                (w, actor) -> w.useCases
                        .keyResultService()
                        .update(
                                actor,
                                w.untouched.id(),
                                input("title", "New", "version", number(w.untouched.version()))));
        add(
                "KeyResultService.delete",
                (w, actor) -> w.useCases.keyResultService().delete(actor, w.untouched.id()));
    }

    private void add(String name, BiConsumer<PermissionWorld, Actor> useCase) {
        useCases.put(name, useCase);
    }

    static Input input(Object... namesAndValues) {
        Map<String, Object> raw = new LinkedHashMap<>();
        List<Object> all = List.of(namesAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            raw.put((String) all.get(i), all.get(i + 1));
        }
        return Input.of(raw);
    }

    static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
