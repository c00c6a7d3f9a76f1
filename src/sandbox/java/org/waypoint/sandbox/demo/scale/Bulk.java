package org.waypoint.sandbox.demo.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.waypoint.okr.ao.entity.IdEntity;
import org.waypoint.sandbox.db.BulkActiveObjects;

/** Inserts rows of one table in batches, in the order given. */
final class Bulk<E extends IdEntity> implements AutoCloseable {
    private static final int ROWS = 500;

    private final BulkActiveObjects tables;
    private final Class<E> type;
    private final List<Map<String, Object>> waiting = new ArrayList<>(ROWS);

    Bulk(BulkActiveObjects tables, Class<E> type) {
        this.tables = tables;
        this.type = type;
    }

    void add(Map<String, Object> row) {
        waiting.add(row);
        if (waiting.size() == ROWS) {
            insert();
        }
    }

    @Override
    public void close() {
        if (!waiting.isEmpty()) {
            insert();
        }
    }

    private void insert() {
        List<Map<String, Object>> rows = List.copyOf(waiting);
        waiting.clear();
        tables.executeInTransaction(() -> {
            tables.create(type, rows);
            return null;
        });
    }

    /** The ids of all rows in the order of their insertion. */
    static long[] ids(BulkActiveObjects tables, Class<? extends IdEntity> type, int expected) {
        List<Long> ids = new ArrayList<>(expected);
        stream(tables, type, ids);
        if (ids.size() != expected) {
            throw new IllegalStateException(
                    "There are " + ids.size() + " rows of " + type.getSimpleName() + " instead of " + expected);
        }
        return ids.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static <T extends IdEntity> void stream(BulkActiveObjects tables, Class<T> type, List<Long> ids) {
        tables.stream(type, Query.select("ID"), row -> ids.add(row.getID()));
    }
}
