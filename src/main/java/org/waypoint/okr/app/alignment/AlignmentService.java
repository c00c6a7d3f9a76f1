package org.waypoint.okr.app.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.reading.AlignmentViews;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;

/** Links between objectives: everyone reads; whoever may edit the objective that leads somewhere writes. */
public final class AlignmentService {
    private final Access access;
    private final Stores stores;
    private final OkrReader reader;
    private final AlignmentWrites writes;

    public AlignmentService(Access access, Stores stores, OkrReader reader, Writing writing) {
        this.access = access;
        this.stores = stores;
        this.reader = reader;
        this.writes = new AlignmentWrites(stores, writing);
    }

    /** Refused: NOT_FOUND. */
    public AlignmentView get(Actor actor, AlignmentId id) {
        Reading reading = reader.open(access.loggedIn(actor));
        Alignment link = stores.alignments().find(id).orElseThrow(AlignmentService::missing);
        return new AlignmentViews(stores, reading)
                .of(List.of(link), List.of()).stream().findFirst().orElseThrow(AlignmentService::missing);
    }

    /**
     * Fields: objectiveId, one of toObjectiveId, toKeyResultId, toPillarId, and kind. Refused: ALIGNMENT_LOOP with the
     * path named, OTHER_CYCLE, ALREADY_ALIGNED, CYCLE_CLOSED.
     */
    public AlignmentView create(Actor actor, Input input) {
        return get(actor, writes.create(access.loggedIn(actor), input).id());
    }

    /** Refused: NOT_FOUND, CYCLE_CLOSED. */
    public void delete(Actor actor, AlignmentId id) {
        writes.delete(access.loggedIn(actor), id);
    }

    /** Query fields: cycleId (the running one), unitId. */
    public AlignmentGraphView graph(Actor actor, Input query) {
        Reading reading = reader.open(access.loggedIn(actor));
        Long cycleId = query.id("cycleId");
        Long unitId = query.id("unitId");
        query.refuseIfAny();
        Cycle cycle = cycle(reading, cycleId);
        if (cycle == null) {
            return new AlignmentGraphView(List.of(), List.of(), List.of());
        }
        return graph(reading, cycle, unitId == null ? null : new UnitId(unitId));
    }

    private AlignmentGraphView graph(Reading reading, Cycle cycle, @Nullable UnitId unit) {
        List<Objective> all = stores.objectives().in(cycle.id());
        List<Alignment> links = stores.alignments().in(cycle.id());
        List<Objective> own = unit == null
                ? all
                : all.stream()
                        .filter(objective -> objective.unitId().equals(unit))
                        .toList();
        List<Alignment> touching = touching(links, own);
        Set<ObjectiveId> shown = ends(touching);
        own.forEach(objective -> shown.add(objective.id()));
        List<Objective> nodes =
                all.stream().filter(objective -> shown.contains(objective.id())).toList();
        List<KeyResult> keyResults = stores.keyResults().in(cycle.id());
        List<GapView> gaps =
                new ArrayList<>(new AlignmentGaps(new AlignmentGraph(links), reading.places(), all).of(own));
        gaps.addAll(reading.partnerships(cycle.id())
                .gaps(reading.places().of(keyResults, own).values()));
        return new AlignmentGraphView(
                nodes(reading, keyResults, nodes), new AlignmentViews(stores, reading).of(touching, all), gaps);
    }

    private List<AlignmentNode> nodes(Reading reading, List<KeyResult> keyResults, List<Objective> objectives) {
        return reading.score(objectives, keyResults).stream()
                .map(scored -> node(reading, scored))
                .toList();
    }

    private static AlignmentNode node(Reading reading, ScoredObjective scored) {
        return new AlignmentNode(
                scored.place().objective().id().value(),
                scored.place().objective().title(),
                scored.place().unit().id().value(),
                scored.place().unit().name(),
                scored.place().unit().definition().level().name(),
                reading.scoreView(scored));
    }

    private static List<Alignment> touching(List<Alignment> links, Collection<Objective> objectives) {
        Set<ObjectiveId> ids = objectives.stream().map(Objective::id).collect(Collectors.toSet());
        return links.stream()
                .filter(link -> ids.contains(link.objectiveId())
                        || ids.contains(link.target().objectiveId()))
                .toList();
    }

    private static Set<ObjectiveId> ends(List<Alignment> links) {
        Set<ObjectiveId> ends = new HashSet<>();
        links.forEach(link -> {
            ends.add(link.objectiveId());
            ends.add(link.target().objectiveId());
        });
        return ends;
    }

    private @Nullable Cycle cycle(Reading reading, @Nullable Long cycleId) {
        if (cycleId == null) {
            return Lookup.current(reading.cycles(), reading.today()).orElse(null);
        }
        return reading.cycles().stream()
                .filter(cycle -> cycle.id().equals(new CycleId(cycleId)))
                .findFirst()
                .orElseThrow(AlignmentService::missing);
    }

    private static Refused missing() {
        return Refused.because(Reason.NOT_FOUND);
    }
}
