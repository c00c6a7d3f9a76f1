package org.waypoint.okr.web.tree;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.project.Notice;
import org.waypoint.okr.web.view.tree.Filter;
import org.waypoint.okr.web.view.tree.TreePage;

/** Turns what the use case answers into the page, or into what is said when there is nothing to show. */
final class TreePages {
    private static final Notice NONE = new Notice("", "", false, "", "", false);

    private final TreeDesk desk;

    /** @param desk whose query names the cycle that is shown */
    TreePages(TreeDesk desk) {
        this.desk = desk;
    }

    TreePage of(CompanyTree tree) {
        if (tree.cycle() == null) {
            return nothing(noCycle(tree), null);
        }
        if (tree.units().isEmpty()) {
            return nothing(noUnit(tree), null);
        }
        Filter filter = filter(tree);
        if (tree.objectives() == 0) {
            return nothing(noObjective(tree.cycle()), filter);
        }
        return new TreePage(
                filter,
                true,
                desk.text(
                        desk.query().isNarrow() ? "okr.tree.count.filtered" : "okr.tree.count",
                        desk.text("okr.tree.objectives", tree.objectives()),
                        tree.cycle().cycle().name()),
                desk.query().isNarrow(),
                allHref(),
                new TreeRows(desk, tree.objectives()).of(tree.roots()),
                true,
                NONE,
                false);
    }

    private TreePage nothing(Notice notice, Filter filter) {
        return new TreePage(filter, filter != null, "", false, "", List.of(), false, notice, true);
    }

    private Filter filter(CompanyTree tree) {
        TreeQuery query = desk.query();
        List<Choice> cycles = new ArrayList<>();
        tree.cycles().forEach(view -> cycles.add(choice(id(view), view.cycle().name(), query.cycleId())));
        List<Choice> units = new ArrayList<>();
        units.add(choice("", desk.text("okr.tree.filter.any-unit"), query.unitId()));
        tree.units()
                .forEach(view -> units.add(choice(
                        String.valueOf(view.unit().id().value()), view.unit().name(), query.unitId())));
        List<Choice> owners = new ArrayList<>();
        owners.add(choice("", desk.text("okr.tree.filter.any-owner"), query.ownerKey()));
        tree.owners().forEach(person -> owners.add(choice(person.userKey(), person.displayName(), query.ownerKey())));
        return new Filter(
                desk.links().page("OkrTree"),
                query.text(),
                cycles,
                units,
                owners,
                learningHref(),
                desk.links().page("OkrHealth", "cycleId", query.cycleId()));
    }

    static String id(CycleView view) {
        return String.valueOf(view.cycle().id().value());
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen), "", "");
    }

    private String learningHref() {
        String unit = desk.query().unitId();
        return unit.isEmpty() ? desk.links().page("OkrLearning") : desk.links().page("OkrLearning", "unitId", unit);
    }

    private String allHref() {
        return desk.links().page("OkrTree", "cycleId", desk.query().cycleId());
    }

    private Notice noCycle(CompanyTree tree) {
        boolean may = tree.mayCoordinate();
        return new Notice(
                desk.text("okr.tree.empty.cycle.title"),
                desk.text(may ? "okr.tree.empty.cycle.create" : "okr.tree.empty.cycle.ask"),
                may,
                desk.text("okr.tree.empty.cycle.action"),
                desk.links().page("OkrCycles!default"),
                false);
    }

    private Notice noUnit(CompanyTree tree) {
        boolean may = tree.mayCoordinate();
        return new Notice(
                desk.text("okr.tree.empty.unit.title"),
                desk.text(may ? "okr.tree.empty.unit.create" : "okr.tree.empty.unit.ask"),
                may,
                desk.text("okr.tree.empty.unit.action"),
                desk.links().page("OkrUnits!default"),
                false);
    }

    private Notice noObjective(CycleView cycle) {
        boolean narrow = desk.query().isNarrow();
        return new Notice(
                narrow
                        ? desk.text("okr.tree.empty.match.title")
                        : desk.text(
                                "okr.tree.empty.objective.title", cycle.cycle().name()),
                desk.text(narrow ? "okr.tree.empty.match.text" : "okr.tree.empty.objective.text"),
                narrow,
                desk.text("okr.tree.all"),
                allHref(),
                false);
    }
}
