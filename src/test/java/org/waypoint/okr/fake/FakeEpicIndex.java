package org.waypoint.okr.fake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.EpicIndex;

/** The epics of a {@link FakeJira} as its index would find them; the work below them is set by the test. */
public final class FakeEpicIndex implements EpicIndex {
    private final FakeJira jira;
    private final Map<Long, Work> work = new HashMap<>();
    private Long counted;
    public int searches;

    public FakeEpicIndex(FakeJira jira) {
        this.jira = jira;
    }

    public FakeEpicIndex below(long epicId, int done, int total) {
        work.put(epicId, new Work(done, total));
        return this;
    }

    /** Claims that there are so many. */
    public void claim(long count) {
        counted = count;
    }

    @Override
    public long count(Scope scope) {
        return counted == null ? found(scope).count() : counted;
    }

    @Override
    public List<Long> newest(Scope scope, int limit) {
        return found(scope)
                .sorted(Comparator.comparing(Epic::issueId).reversed())
                .limit(limit)
                .map(Epic::issueId)
                .toList();
    }

    private Stream<Epic> found(Scope scope) {
        return jira.epics().stream()
                .filter(epic -> scope.unrestricted() || jira.browses(scope.actor(), epic.projectId()))
                .filter(epic -> scope.issueTypeIds().contains(epic.issueTypeId()))
                .filter(epic -> scope.projectKey() == null || epic.key().startsWith(scope.projectKey() + "-"));
    }

    @Override
    public Map<Long, Work> work(Actor reader, Collection<Epic> epics, int limit) {
        searches++;
        Map<Long, Work> found = new HashMap<>();
        epics.forEach(epic -> found.put(epic.issueId(), work.getOrDefault(epic.issueId(), new Work(0, 0))));
        boolean tooMuch = found.values().stream().mapToInt(Work::total).sum() > limit;
        return tooMuch ? Map.of() : found;
    }
}
