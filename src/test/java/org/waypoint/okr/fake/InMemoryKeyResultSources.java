package org.waypoint.okr.fake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.KeyResultSources;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceRun;

/** Sources in memory. */
public final class InMemoryKeyResultSources implements KeyResultSources {
    private final Map<Long, KeyResultSource> rows = new TreeMap<>();

    @Override
    public Optional<KeyResultSource> find(KeyResultId keyResult) {
        return Optional.ofNullable(rows.get(keyResult.value()));
    }

    @Override
    public List<KeyResultSource> of(Collection<KeyResultId> keyResults) {
        return rows.values().stream()
                .filter(row -> keyResults.contains(row.keyResultId()))
                .toList();
    }

    @Override
    public List<KeyResultSource> searches() {
        return rows.values().stream()
                .filter(row -> row.definition().kind().isSearch())
                .toList();
    }

    @Override
    public KeyResultSource store(KeyResultId keyResult, SourceDefinition next, long expectedVersion) {
        KeyResultSource before = find(keyResult).orElseGet(() -> KeyResultSource.manual(keyResult));
        Rows.requireVersion(before.version(), expectedVersion);
        SourceRun run = before.definition().asksTheSame(next) ? before.lastRun() : null;
        rows.put(keyResult.value(), new KeyResultSource(keyResult, next, run, expectedVersion + 1));
        return rows.get(keyResult.value());
    }

    @Override
    public Optional<KeyResultSource> lock(KeyResultId keyResult) {
        return find(keyResult);
    }

    @Override
    public void note(KeyResultId keyResult, SourceRun run) {
        rows.computeIfPresent(
                keyResult.value(), (id, row) -> new KeyResultSource(keyResult, row.definition(), run, row.version()));
    }
}
