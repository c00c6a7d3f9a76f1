package org.waypoint.okr.app.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.closing.ClosingMark;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.unit.UnitId;

/** Hangs objectives below units and units below each other. */
final class TreeBuilder {
    private final Reading reading;
    private final List<UnitView> roots;
    private final Map<UnitId, List<UnitView>> children;
    private final Map<UnitId, List<ScoredObjective>> objectives;
    private final People people;
    private final Map<ObjectiveId, Closing> closings;
    private final boolean filtered;

    TreeBuilder(Reading reading, List<UnitView> units, Found found, People people, boolean filtered) {
        this.reading = reading;
        this.roots = units.stream()
                .filter(view -> view.unit().definition().parentId() == null)
                .toList();
        this.children = units.stream()
                .filter(view -> view.unit().definition().parentId() != null)
                .collect(Collectors.groupingBy(view -> view.unit().definition().parentId()));
        this.objectives = found.objectives().stream()
                .collect(Collectors.groupingBy(one -> one.place().unit().id()));
        this.people = people;
        this.closings = found.closings().stream().collect(Collectors.toMap(Closing::objectiveId, Function.identity()));
        this.filtered = filtered;
    }

    List<CompanyTree.UnitNode> roots() {
        return nodes(roots);
    }

    List<CompanyTree.UnitNode> under(UnitView unit) {
        return List.of(node(unit).node());
    }

    private List<CompanyTree.UnitNode> nodes(List<UnitView> level) {
        return level.stream()
                .map(this::node)
                .filter(this::isShown)
                .map(Built::node)
                .toList();
    }

    private boolean isShown(Built built) {
        return !filtered || built.node().objectiveCount() > 0;
    }

    private Built node(UnitView unit) {
        List<Built> below = children.getOrDefault(unit.unit().id(), List.of()).stream()
                .map(this::node)
                .toList();
        List<ScoredObjective> own = objectives.getOrDefault(unit.unit().id(), List.of());
        List<ScoredObjective> all = new ArrayList<>(own);
        below.forEach(child -> all.addAll(child.all()));
        return new Built(
                new CompanyTree.UnitNode(
                        unit,
                        reading.rollUp(all),
                        all.size(),
                        own.stream().map(this::objective).toList(),
                        below.stream()
                                .filter(this::isShown)
                                .map(Built::node)
                                .sorted(Comparator.comparing(
                                        node -> node.unit().unit().name(), String.CASE_INSENSITIVE_ORDER))
                                .toList()),
                all);
    }

    private CompanyTree.ObjectiveNode objective(ScoredObjective scored) {
        return new CompanyTree.ObjectiveNode(
                scored.place().objective().id().value(),
                scored.place().objective().title(),
                people.named(scored.place().objective().definition().ownerKey()).displayName(),
                reading.scoreViews().brief(scored.now().score()),
                outcome(scored),
                keyResults(scored));
    }

    private CompanyTree.Outcome outcome(ScoredObjective scored) {
        boolean moved = scored.now().keyResults().stream().anyMatch(each -> each.againstOriginal() != null);
        ObjectiveScore original = moved ? reading.againstOriginal(scored) : null;
        Closing closing = closings.get(scored.place().objective().id());
        return new CompanyTree.Outcome(
                closing == null
                        ? null
                        : ClosingMark.grade(
                                ScoringRules.of(reading.settings()).grades(),
                                scored.place().objective(),
                                closing),
                closing != null && closing.confirmed() != null,
                original == null ? null : original.score().displayed(),
                moved);
    }

    private List<CompanyTree.KeyResultNode> keyResults(ScoredObjective scored) {
        List<CompanyTree.KeyResultNode> nodes = new ArrayList<>();
        for (int i = 0; i < scored.keyResults().size(); i++) {
            nodes.add(new CompanyTree.KeyResultNode(
                    scored.keyResults().get(i).id().value(),
                    scored.keyResults().get(i).title(),
                    reading.scoreViews().brief(scored.now().keyResults().get(i).score())));
        }
        return nodes;
    }

    /** What was read of the cycle. */
    record Found(List<ScoredObjective> objectives, List<Closing> closings) {}

    private record Built(CompanyTree.UnitNode node, List<ScoredObjective> all) {}
}
