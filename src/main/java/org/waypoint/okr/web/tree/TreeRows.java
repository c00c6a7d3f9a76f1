package org.waypoint.okr.web.tree;

import java.util.List;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.tree.ObjectiveRow;
import org.waypoint.okr.web.view.tree.UnitRow;

/** Shows units with their objectives; a large tree opens folded, and fetches key results when they are asked for. */
final class TreeRows {
    /** With more objectives than this, key results come later. */
    static final int MANY = 120;

    private final TreeDesk desk;
    private final boolean large;

    TreeRows(TreeDesk desk, int objectives) {
        this.desk = desk;
        this.large = objectives > MANY;
    }

    List<UnitRow> of(List<CompanyTree.UnitNode> nodes) {
        return nodes.stream().map(this::unit).toList();
    }

    private UnitRow unit(CompanyTree.UnitNode node) {
        String id = String.valueOf(node.unit().unit().id().value());
        UnitLevel level = node.unit().unit().definition().level();
        List<UnitRow> below = of(node.children());
        List<ObjectiveRow> objectives =
                node.objectives().stream().map(this::objective).toList();
        return new UnitRow(
                "okr-unit-" + id,
                node.unit().unit().name(),
                desk.text(
                        "okr.tree.unit-kind",
                        desk.formats().word("okr.tree.level.", level),
                        desk.text("okr.tree.objectives", node.objectiveCount())),
                !large || level != UnitLevel.TEAM,
                desk.unit(id, node.score()),
                desk.links().page("OkrUnitHistory", "unitId", id),
                desk.text("okr.unit-history.link.label", node.unit().unit().name()),
                node.unit().projects().stream()
                        .filter(project -> desk.projectIds().contains(project.id()))
                        .map(this::project)
                        .toList(),
                objectives,
                below,
                objectives.isEmpty() && below.isEmpty());
    }

    private UnitRow.ProjectLink project(ProjectRef project) {
        String cycleId = desk.query().cycleId();
        return new UnitRow.ProjectLink(
                project.key(),
                desk.text("okr.tree.project", project.name()),
                cycleId.isEmpty()
                        ? desk.links().project(project.key())
                        : desk.links().project(project.key(), Long.parseLong(cycleId)));
    }

    private ObjectiveRow objective(CompanyTree.ObjectiveNode node) {
        long id = node.objectiveId();
        List<Lozenge> marks = new TreeMarks(desk.formats()).of(node);
        return new ObjectiveRow(
                "okr-objective-" + id,
                node.title(),
                node.ownerName(),
                desk.objective(id, node.score()),
                desk.pace(node.score()),
                marks,
                !marks.isEmpty(),
                "OkrTreeObjective!default.jspa?objectiveId=" + id,
                !large && !desk.query().text().isEmpty(),
                large && !node.keyResults().isEmpty(),
                large
                        ? List.of()
                        : node.keyResults().stream().map(this::keyResult).toList(),
                !node.keyResults().isEmpty());
    }

    private ObjectiveRow.KeyResultRow keyResult(CompanyTree.KeyResultNode node) {
        return new ObjectiveRow.KeyResultRow(
                node.title(),
                desk.links().keyResult(node.keyResultId()),
                desk.keyResult(node.keyResultId(), node.score()),
                desk.pace(node.score()));
    }
}
