package org.waypoint.okr.app.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.EpicIndex;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.source.BesideView.WorkView;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.KeyResultSources;

/**
 * The work of the epics that bet on key results, and where the values come from: two statements and one search for any
 * number of key results. Only epics and issues that the reader may browse are counted.
 */
public final class BesideService {
    /** More issues than this below the epics of one page are not counted at all. */
    static final int MOST_ISSUES = 1000;
    /** More epics than this would make too long a search. */
    static final int MOST_EPICS = 300;

    private final Access access;
    private final Stores stores;
    private final Epics epics;
    private final EpicIndex index;
    private final KeyResultSources sources;

    public BesideService(Access access, Stores stores, Epics epics, EpicIndex index, KeyResultSources sources) {
        this.access = access;
        this.stores = stores;
        this.epics = epics;
        this.index = index;
        this.sources = sources;
    }

    /** For each of the key results; those beside which nothing stands answer NOTHING. */
    public Map<KeyResultId, BesideView> of(Actor actor, Collection<KeyResultId> keyResults) {
        access.loggedIn(actor);
        Map<KeyResultId, KeyResultSource> bySource = sources.of(keyResults).stream()
                .filter(source -> source.definition().kind().isAutomatic())
                .collect(Collectors.toMap(KeyResultSource::keyResultId, SourceWords::without));
        Map<KeyResultId, WorkView> work = work(actor, keyResults);
        Map<KeyResultId, BesideView> beside = new HashMap<>();
        keyResults.forEach(id -> beside.put(id, new BesideView(work.get(id), bySource.get(id))));
        return beside;
    }

    private Map<KeyResultId, WorkView> work(Actor actor, Collection<KeyResultId> keyResults) {
        Map<KeyResultId, Set<Long>> bets = new HashMap<>();
        for (Hypothesis bet : stores.hypotheses().of(keyResults)) {
            if (bet.state() != HypothesisState.DROPPED) {
                bets.computeIfAbsent(bet.keyResultId(), id -> new HashSet<>())
                        .add(bet.epic().issueId());
            }
        }
        Set<Long> all = bets.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Long, Epic> visible = epics.visible(actor, all);
        Map<Long, EpicIndex.Work> counted =
                visible.size() > MOST_EPICS ? Map.of() : index.work(actor, visible.values(), MOST_ISSUES);
        Map<KeyResultId, WorkView> work = new HashMap<>();
        bets.forEach((id, issueIds) -> {
            WorkView sum = sum(issueIds, visible, counted);
            if (sum != null) {
                work.put(id, sum);
            }
        });
        return work;
    }

    private static @Nullable WorkView sum(
            Set<Long> issueIds, Map<Long, Epic> visible, Map<Long, EpicIndex.Work> counted) {
        List<Long> seen = issueIds.stream().filter(visible::containsKey).toList();
        if (seen.isEmpty()) {
            return null;
        }
        List<EpicIndex.Work> parts =
                seen.stream().map(counted::get).filter(Objects::nonNull).toList();
        return new WorkView(
                parts.stream().mapToInt(EpicIndex.Work::done).sum(),
                parts.stream().mapToInt(EpicIndex.Work::total).sum(),
                seen.size(),
                issueIds.size() - seen.size(),
                parts.isEmpty());
    }
}
