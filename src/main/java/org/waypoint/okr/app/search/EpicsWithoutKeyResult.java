package org.waypoint.okr.app.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypoint.okr.app.port.EpicIndex;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Projects;
import org.waypoint.okr.app.port.Stores;

/**
 * Epics that the searcher sees and that have no open bet: none at all, or only decided and dropped ones. The complement
 * of a set can only be told by listing the rest, so the list is bounded: past {@link #MOST} epics the newest count, and
 * the question without a project is refused.
 */
final class EpicsWithoutKeyResult implements EpicAnswer {
    static final int MOST = 20_000;

    private final Stores stores;
    private final Epics epics;
    private final Projects projects;
    private final EpicIndex index;

    EpicsWithoutKeyResult(Stores stores, Epics epics, Projects projects, EpicIndex index) {
        this.stores = stores;
        this.epics = epics;
        this.projects = projects;
        this.index = index;
    }

    @Override
    public List<Complaint> complaints(Searcher searcher, List<String> arguments) {
        Optional<String> named = Arguments.at(arguments, 0);
        if (named.isPresent() && project(searcher, named.get()).isEmpty()) {
            return List.of(Complaint.of("okr.jql.unknown-project", named.get()));
        }
        long found = index.count(scope(searcher, named));
        return found > MOST ? List.of(Complaint.of("okr.jql.too-many-epics", whole(found), MOST)) : List.of();
    }

    @Override
    public List<Long> epics(Searcher searcher, List<String> arguments) {
        Optional<String> named = Arguments.at(arguments, 0);
        if (named.isPresent() && project(searcher, named.get()).isEmpty()) {
            return List.of();
        }
        Set<Long> bet = stores.hypotheses().epicsWithOpenBets();
        return index.newest(scope(searcher, named), MOST).stream()
                .filter(id -> !bet.contains(id))
                .toList();
    }

    private EpicIndex.Scope scope(Searcher searcher, Optional<String> named) {
        List<String> chosen = stores.settings().read().hypothesisIssueTypeIds();
        List<String> types = chosen.isEmpty() ? epics.epicTypeIds() : chosen;
        String projectKey = named.flatMap(key -> project(searcher, key))
                .map(ProjectRef::key)
                .orElse(null);
        return new EpicIndex.Scope(searcher.actor(), searcher.unrestricted(), types, projectKey);
    }

    /** Keys are written in capitals, yet nobody types them so. */
    private Optional<ProjectRef> project(Searcher searcher, String key) {
        if (searcher.unrestricted()) {
            return projects.byKey(key.strip());
        }
        return projects.visibleTo(searcher.actor()).stream()
                .filter(project -> project.key().equalsIgnoreCase(key.strip()))
                .findFirst();
    }

    private static int whole(long number) {
        return number > Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.toIntExact(number);
    }
}
