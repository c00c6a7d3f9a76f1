package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.KeyResultSourceEntity;
import org.waypoint.okr.ao.mapping.SourceRows;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.KeyResultSources;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceRun;

/** Sources in KEY_RESULT_SOURCE. Whoever writes holds the key result's row lock first, as check-ins do. */
@Component
public final class AoKeyResultSources implements KeyResultSources {
    private static final String KEY_RESULT_ID = "KEY_RESULT_ID";
    /** The first stored version; 0 means that nothing is stored. */
    private static final long FIRST = 1;

    private final Tables tables;
    private final RowLocks locks;

    public AoKeyResultSources(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public Optional<KeyResultSource> find(KeyResultId keyResult) {
        return row(keyResult).map(SourceRows::read);
    }

    @Override
    public List<KeyResultSource> of(Collection<KeyResultId> keyResults) {
        List<Long> ids = keyResults.stream().map(KeyResultId::value).toList();
        return tables.where(KeyResultSourceEntity.class, KEY_RESULT_ID, ids).stream()
                .map(SourceRows::read)
                .toList();
    }

    @Override
    public List<KeyResultSource> searches() {
        Query query = Query.select()
                .where(
                        "SOURCE_KIND IN (?, ?, ?)",
                        CheckInSource.JQL_COUNT.name(),
                        CheckInSource.JQL_SUM.name(),
                        CheckInSource.JQL_AVERAGE.name())
                .order("ID ASC");
        return tables.all(KeyResultSourceEntity.class, query).stream()
                .map(SourceRows::read)
                .toList();
    }

    @Override
    public KeyResultSource store(KeyResultId keyResult, SourceDefinition next, long expectedVersion) {
        locks.lock(KeyResultEntity.class, keyResult.value());
        Optional<KeyResultSourceEntity> stored = row(keyResult);
        if (stored.isEmpty()) {
            insert(keyResult, next, expectedVersion);
        } else {
            boolean same = SourceRows.read(stored.get()).definition().asksTheSame(next);
            KeyResultSourceEntity row =
                    locks.lock(KeyResultSourceEntity.class, stored.get().getID(), expectedVersion);
            SourceRows.write(next, row);
            if (!same) {
                SourceRows.write((SourceRun) null, row);
            }
            row.save();
        }
        return find(keyResult).orElseThrow();
    }

    private void insert(KeyResultId keyResult, SourceDefinition definition, long expectedVersion) {
        if (expectedVersion != 0) {
            throw Refused.because(Reason.CHANGED_MEANWHILE);
        }
        tables.insert(KeyResultSourceEntity.class, row -> {
            row.setKeyResultId(keyResult.value());
            row.setVersion(FIRST);
            SourceRows.write(definition, row);
        });
    }

    @Override
    public Optional<KeyResultSource> lock(KeyResultId keyResult) {
        locks.lock(KeyResultEntity.class, keyResult.value());
        return find(keyResult);
    }

    @Override
    public void note(KeyResultId keyResult, SourceRun run) {
        row(keyResult).ifPresent(row -> {
            SourceRows.write(run, row);
            row.save();
        });
    }

    private Optional<KeyResultSourceEntity> row(KeyResultId keyResult) {
        return tables.where(KeyResultSourceEntity.class, KEY_RESULT_ID, keyResult.value()).stream()
                .findFirst();
    }
}
