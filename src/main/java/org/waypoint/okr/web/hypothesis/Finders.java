package org.waypoint.okr.web.hypothesis;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.hypothesis.KeyResultChoice;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.web.view.hypothesis.Finder;
import org.waypoint.okr.web.view.part.Choice;

/** Offers the ends that a new bet could have. */
final class Finders {
    private static final String PLACE = "OkrPlaceHypothesis!default";

    private final BetDesk desk;
    private final String query;

    Finders(BetDesk desk, String query) {
        this.desk = desk;
        this.query = query;
    }

    Finder keyResults(String issueKey, List<KeyResultChoice> found, List<Choice> units, List<Choice> cycles) {
        List<Finder.Result> results =
                found.stream().map(choice -> result(issueKey, choice)).toList();
        return new Finder(
                desk.text("okr.hypothesis.find.key-result.title"),
                desk.text("okr.hypothesis.find.key-result.about", issueKey),
                desk.links().page(PLACE),
                "issueKey",
                issueKey,
                desk.here(),
                desk.text("okr.hypothesis.find.key-result.label"),
                desk.text("okr.hypothesis.find.key-result.hint"),
                query,
                units,
                cycles,
                true,
                results,
                !results.isEmpty(),
                desk.text("okr.hypothesis.find.key-result.count", results.size()),
                desk.text("okr.hypothesis.find.key-result.nothing"));
    }

    Finder epics(long keyResultId, String keyResult, List<Epic> found) {
        List<Finder.Result> results =
                found.stream().map(epic -> result(keyResultId, epic)).toList();
        return new Finder(
                desk.text("okr.hypothesis.find.epic.title"),
                desk.text("okr.hypothesis.find.epic.about", keyResult),
                desk.links().page(PLACE),
                "keyResultId",
                String.valueOf(keyResultId),
                desk.here(),
                desk.text("okr.hypothesis.find.epic.label"),
                desk.text("okr.hypothesis.find.epic.hint"),
                query,
                List.of(),
                List.of(),
                false,
                results,
                !results.isEmpty(),
                desk.text("okr.hypothesis.find.epic.count", results.size()),
                desk.text("okr.hypothesis.find.epic.nothing"));
    }

    /** Every unit, and first of all none in particular. */
    List<Choice> units(List<UnitView> units, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", desk.text("okr.hypothesis.find.any-unit"), chosen));
        units.forEach(view -> choices.add(
                choice(String.valueOf(view.unit().id().value()), view.unit().name(), chosen)));
        return choices;
    }

    /** The cycles that still take bets, and first of all the running one. */
    List<Choice> cycles(List<CycleView> cycles, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", desk.text("okr.hypothesis.find.this-cycle"), chosen));
        cycles.stream()
                .filter(view -> !view.cycle().isClosed())
                .forEach(view -> choices.add(choice(
                        String.valueOf(view.cycle().id().value()), view.cycle().name(), chosen)));
        return choices;
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen), "", "");
    }

    private Finder.Result result(String issueKey, KeyResultChoice choice) {
        return new Finder.Result(
                "okr-found-" + choice.keyResultId(),
                choice.title(),
                desk.text("okr.hypothesis.find.detail", choice.unitName(), choice.objectiveTitle(), choice.cycleName()),
                page(issueKey, choice.keyResultId()),
                choice.alreadyLinked(),
                choice.alreadyLinked() ? desk.text("okr.hypothesis.find.taken") : "");
    }

    private Finder.Result result(long keyResultId, Epic epic) {
        return new Finder.Result(
                "okr-found-" + epic.issueId(),
                epic.key() + " " + epic.summary(),
                epic.statusName(),
                page(epic.key(), keyResultId),
                false,
                "");
    }

    private String page(String issueKey, long keyResultId) {
        return desk.links().page(PLACE, "issueKey", issueKey, "keyResultId", keyResultId, "returnUrl", desk.here());
    }
}
