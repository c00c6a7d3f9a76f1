package org.waypoint.okr.app.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypoint.okr.app.imports.OkrPlan.PlannedCycle;
import org.waypoint.okr.app.imports.OkrPlan.PlannedLink;
import org.waypoint.okr.app.imports.OkrPlan.PlannedObjective;
import org.waypoint.okr.domain.refusal.Reason;

/**
 * Decides where the titles in {@code aligned_to} lead: to the one objective or key result of the same file and cycle
 * that has the title. A link that would close a loop is refused.
 */
final class LinkPlanner {
    private final ImportLog log;

    LinkPlanner(ImportLog log) {
        this.log = log;
    }

    /** A resolved link; {@code keyResultTitle} is empty when it leads to the objective itself. */
    record Link(PlannedObjective from, PlannedObjective to, String keyResultTitle) {}

    List<Link> links(PlannedCycle cycle) {
        Map<String, Set<Link>> byTitle = targets(cycle);
        Map<PlannedObjective, Set<PlannedObjective>> above = new HashMap<>();
        Set<Link> links = new LinkedHashSet<>();
        for (PlannedObjective from : cycle.objectives.values()) {
            for (PlannedLink asked : from.links) {
                List<Link> found = List.copyOf(byTitle.getOrDefault(Titles.key(asked.title()), Set.of()));
                if (found.size() != 1) {
                    Reason reason = found.isEmpty() ? Reason.UNKNOWN_REFERENCE : Reason.TITLE_AMBIGUOUS;
                    log.refuse(asked.row(), "aligned_to", reason, asked.title());
                } else {
                    add(new Link(from, found.get(0).to(), found.get(0).keyResultTitle()), asked, above, links);
                }
            }
        }
        return List.copyOf(links);
    }

    private void add(
            Link link, PlannedLink asked, Map<PlannedObjective, Set<PlannedObjective>> above, Set<Link> links) {
        if (link.to() == link.from() || reaches(link.to(), link.from(), above)) {
            log.refuse(
                    asked.row(), "aligned_to", Reason.ALIGNMENT_LOOP, link.from().title + " \u2192 " + link.to().title);
            return;
        }
        above.computeIfAbsent(link.from(), key -> new HashSet<>()).add(link.to());
        links.add(link);
    }

    private static boolean reaches(
            PlannedObjective from, PlannedObjective to, Map<PlannedObjective, Set<PlannedObjective>> above) {
        Deque<PlannedObjective> open = new ArrayDeque<>(List.of(from));
        Set<PlannedObjective> seen = new HashSet<>();
        while (!open.isEmpty()) {
            PlannedObjective next = open.pop();
            if (next == to) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(above.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static Map<String, Set<Link>> targets(PlannedCycle cycle) {
        Map<String, Set<Link>> targets = new HashMap<>();
        for (PlannedObjective objective : cycle.objectives.values()) {
            put(targets, objective.title, new Link(objective, objective, ""));
            for (String keyResult : new ArrayList<>(objective.keyResults.keySet())) {
                put(targets, keyResult, new Link(objective, objective, keyResult));
            }
        }
        return targets;
    }

    private static void put(Map<String, Set<Link>> targets, String title, Link link) {
        targets.computeIfAbsent(Titles.key(title), key -> new LinkedHashSet<>()).add(link);
    }
}
