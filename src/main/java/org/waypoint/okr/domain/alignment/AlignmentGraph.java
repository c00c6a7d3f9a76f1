package org.waypoint.okr.domain.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** The links of one cycle as a graph of objectives; a link to a key result leads to the objective that owns it. */
public final class AlignmentGraph {
    /** Chains longer than this many links hide the purpose from the team at their end. */
    public static final int HEALTHY_DEPTH = 2;

    private final Map<ObjectiveId, Set<ObjectiveId>> upward = new HashMap<>();
    private final Map<ObjectiveId, Integer> depths = new HashMap<>();

    public AlignmentGraph(Collection<Alignment> links) {
        this(links.stream()
                .map(link -> new Step(link.objectiveId(), link.target().objectiveId())));
    }

    private AlignmentGraph(Stream<Step> steps) {
        steps.forEach(step ->
                upward.computeIfAbsent(step.from(), id -> new LinkedHashSet<>()).add(step.to()));
    }

    /** Of links that are only planned. */
    public static AlignmentGraph of(Collection<Step> steps) {
        return new AlignmentGraph(steps.stream());
    }

    /** One link of the graph, upward. */
    public record Step(ObjectiveId from, ObjectiveId to) {}

    /**
     * The loop that a new link would close: from the objective along the new link and back, both ends named. Empty when
     * there is none. Every kind of link counts: who supports somebody cannot be enabled by them in return.
     */
    public Optional<List<ObjectiveId>> loop(ObjectiveId from, ObjectiveId to) {
        if (from.equals(to)) {
            return Optional.of(List.of(from, to));
        }
        return path(to, from).map(back -> {
            List<ObjectiveId> loop = new ArrayList<>();
            loop.add(from);
            loop.addAll(back);
            return loop;
        });
    }

    public boolean leadsSomewhere(ObjectiveId objective) {
        return upward.containsKey(objective);
    }

    public Set<ObjectiveId> parents(ObjectiveId objective) {
        return upward.getOrDefault(objective, Set.of());
    }

    /** Number of links on the longest way up; 0 for an objective that leads nowhere. */
    public int depth(ObjectiveId objective) {
        Integer known = depths.get(objective);
        if (known != null) {
            return known;
        }
        // A loop cannot be stored; should one exist all the same, the way round it counts once.
        depths.put(objective, 0);
        int deepest = 0;
        for (ObjectiveId parent : parents(objective)) {
            deepest = Math.max(deepest, 1 + depth(parent));
        }
        depths.put(objective, deepest);
        return deepest;
    }

    private Optional<List<ObjectiveId>> path(ObjectiveId start, ObjectiveId goal) {
        Map<ObjectiveId, ObjectiveId> cameFrom = new HashMap<>();
        Deque<ObjectiveId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ObjectiveId here = open.removeFirst();
            if (here.equals(goal)) {
                return Optional.of(trace(start, goal, cameFrom));
            }
            for (ObjectiveId parent : parents(here)) {
                if (!parent.equals(start) && cameFrom.putIfAbsent(parent, here) == null) {
                    open.addLast(parent);
                }
            }
        }
        return Optional.empty();
    }

    private static List<ObjectiveId> trace(
            ObjectiveId start, ObjectiveId goal, Map<ObjectiveId, ObjectiveId> cameFrom) {
        List<ObjectiveId> path = new ArrayList<>();
        ObjectiveId here = goal;
        while (here != null && !here.equals(start)) {
            path.add(0, here);
            here = cameFrom.get(here);
        }
        path.add(0, start);
        return path;
    }
}
