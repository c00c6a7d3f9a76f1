package org.waypoint.okr.app.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.score.ScoringDesk;
import org.waypoint.okr.app.score.TrendPoint;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.scoring.KeyResultScore;
import org.waypoint.okr.domain.unit.UnitId;

/** Assembles the full views of objectives: names, scores, trends, bets and links. */
public final class ObjectiveViews {
    private final Stores stores;
    private final Host host;
    private final ScoringDesk desk;
    private final Reading reading;

    ObjectiveViews(Stores stores, Host host, ScoringDesk desk, Reading reading) {
        this.stores = stores;
        this.host = host;
        this.desk = desk;
        this.reading = reading;
    }

    /** Titles by id, for explanations. */
    public static Map<KeyResultId, String> titles(List<KeyResult> keyResults) {
        return keyResults.stream().collect(Collectors.toMap(KeyResult::id, KeyResult::title));
    }

    List<ObjectiveView> of(List<ScoredObjective> objectives) {
        if (objectives.isEmpty()) {
            return List.of();
        }
        List<AlignmentView> links = new AlignmentViews(stores, reading)
                .upward(objectives.stream().map(one -> one.place().objective()).toList());
        FocusWarnings warnings = new FocusWarnings(reading.settings().limits(), neighbours(objectives));
        return of(objectives, bets(objectives), links, warnings);
    }

    /** From bets, links and neighbours that were read before. */
    List<ObjectiveView> of(
            List<ScoredObjective> objectives,
            Collection<Hypothesis> bets,
            Collection<AlignmentView> links,
            FocusWarnings warnings) {
        People people = People.of(
                host.users(),
                objectives.stream().flatMap(ObjectiveViews::userKeys).toList());
        Map<KeyResultId, List<Hypothesis>> live = bets.stream()
                .filter(bet -> HypothesisLife.isLive(bet.state()))
                .collect(Collectors.groupingBy(Hypothesis::keyResultId));
        Map<ObjectiveId, List<AlignmentView>> upward = links.stream()
                .collect(Collectors.groupingBy(view -> view.alignment().objectiveId()));
        return objectives.stream()
                .map(objective -> view(objective, people, live, upward, warnings))
                .toList();
    }

    private ObjectiveView view(
            ScoredObjective scored,
            People people,
            Map<KeyResultId, List<Hypothesis>> bets,
            Map<ObjectiveId, List<AlignmentView>> links,
            FocusWarnings warnings) {
        Objective objective = scored.place().objective();
        List<ScoringDesk.Dated> history = desk.history(objective, scored.place().cycle(), scored.keyResults());
        boolean open = !scored.place().cycle().isClosed();
        return new ObjectiveView(
                objective,
                scored.place().unit(),
                scored.place().cycle(),
                people.named(objective.definition().ownerKey()),
                reading.scoreView(scored),
                trend(history),
                new KeyResultViews(reading, people, bets).of(scored, history),
                links.getOrDefault(objective.id(), List.of()),
                warnings.of(scored),
                open && reading.rights().mayEdit(objective, scored.place().unit()));
    }

    private List<Objective> neighbours(List<ScoredObjective> objectives) {
        Map<CycleId, Set<UnitId>> places = objectives.stream()
                .map(one -> one.place().objective())
                .collect(Collectors.groupingBy(
                        Objective::cycleId, Collectors.mapping(Objective::unitId, Collectors.toSet())));
        return places.entrySet().stream()
                .flatMap(place -> stores.objectives().in(place.getKey(), place.getValue()).stream())
                .toList();
    }

    private List<Hypothesis> bets(List<ScoredObjective> objectives) {
        List<KeyResultId> ids = objectives.stream()
                .flatMap(one -> one.keyResults().stream())
                .map(KeyResult::id)
                .toList();
        return stores.hypotheses().of(ids);
    }

    private static List<TrendPoint> trend(List<ScoringDesk.Dated> history) {
        return history.stream()
                .map(dated -> new TrendPoint(
                        dated.date(),
                        dated.score().score().score(),
                        dated.score().score().pace().expected()))
                .toList();
    }

    /** The points of one key result in its objective's history. */
    static List<TrendPoint> trend(List<ScoringDesk.Dated> history, KeyResultId id) {
        return history.stream()
                .map(dated -> {
                    KeyResultScore score = find(dated, id);
                    return new TrendPoint(
                            dated.date(),
                            score == null ? null : score.value(),
                            score == null ? null : score.score().pace().expected());
                })
                .toList();
    }

    private static @Nullable KeyResultScore find(ScoringDesk.Dated dated, KeyResultId id) {
        return dated.score().keyResults().stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> userKeys(ScoredObjective scored) {
        Stream<String> owner = Stream.of(scored.place().objective().definition().ownerKey());
        return Stream.concat(
                owner, scored.keyResults().stream().map(KeyResult::definition).flatMap(ObjectiveViews::userKeys));
    }

    private static Stream<String> userKeys(KeyResultDefinition definition) {
        return Stream.of(
                        Stream.of(definition.ownerKey()),
                        Stream.ofNullable(definition.keyPartnerKey()),
                        definition.collaboratorKeys().stream())
                .flatMap(Function.identity());
    }
}
