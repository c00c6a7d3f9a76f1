package org.waypoint.okr.app.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.Unit;

/** Puts titles to both ends of links, in a number of reads that does not grow with them. */
public final class AlignmentViews {
    private final Stores stores;
    private final Reading reading;

    public AlignmentViews(Stores stores, Reading reading) {
        this.stores = stores;
        this.reading = reading;
    }

    /** The links that start at the given objectives, of one cycle or several. */
    public List<AlignmentView> upward(Collection<Objective> objectives) {
        Set<CycleId> cycles = objectives.stream().map(Objective::cycleId).collect(Collectors.toSet());
        Set<ObjectiveId> own = objectives.stream().map(Objective::id).collect(Collectors.toSet());
        List<Alignment> links = cycles.stream()
                .flatMap(cycle -> stores.alignments().in(cycle).stream())
                .filter(link -> own.contains(link.objectiveId()))
                .toList();
        return of(links, objectives);
    }

    /** The given objectives and those at the ends of the links. */
    public List<Objective> ends(Collection<Alignment> links, Collection<Objective> known) {
        return List.copyOf(objectives(links, known).values());
    }

    /** Views of links; those with an end that no longer exists are left out. */
    public List<AlignmentView> of(Collection<Alignment> links, Collection<Objective> known) {
        Map<ObjectiveId, Objective> objectives = objectives(links, known);
        Map<KeyResultId, String> keyResults = keyResultTitles(links);
        return links.stream()
                .map(link -> view(link, objectives, keyResults))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable AlignmentView view(
            Alignment link, Map<ObjectiveId, Objective> objectives, Map<KeyResultId, String> keyResults) {
        Objective from = objectives.get(link.objectiveId());
        Objective to = objectives.get(link.target().objectiveId());
        if (from == null || to == null) {
            return null;
        }
        Unit unit = reading.places().unit(from.unitId());
        boolean open = reading.places()
                .of(from)
                .filter(place -> !place.cycle().isClosed())
                .isPresent();
        return new AlignmentView(
                link,
                from.title(),
                unitName(from),
                to.title(),
                unitName(to),
                link.target().keyResultId() == null
                        ? null
                        : keyResults.get(link.target().keyResultId()),
                open && unit != null && reading.rights().mayEdit(from, unit));
    }

    private String unitName(Objective objective) {
        Unit unit = reading.places().unit(objective.unitId());
        return unit == null ? "" : unit.name();
    }

    private Map<ObjectiveId, Objective> objectives(Collection<Alignment> links, Collection<Objective> known) {
        Map<ObjectiveId, Objective> objectives =
                known.stream().collect(Collectors.toMap(Objective::id, Function.identity(), (a, b) -> a));
        Set<ObjectiveId> missing = new HashSet<>();
        for (Alignment link : links) {
            missing.add(link.objectiveId());
            missing.add(link.target().objectiveId());
        }
        missing.removeAll(objectives.keySet());
        if (!missing.isEmpty()) {
            stores.objectives().find(missing).forEach(found -> objectives.put(found.id(), found));
        }
        return objectives;
    }

    private Map<KeyResultId, String> keyResultTitles(Collection<Alignment> links) {
        Set<KeyResultId> ids = links.stream()
                .map(link -> link.target().keyResultId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : stores.keyResults().find(ids).stream().collect(Collectors.toMap(KeyResult::id, KeyResult::title));
    }
}
