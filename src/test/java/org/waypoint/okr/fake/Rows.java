package org.waypoint.okr.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** A table in memory: rows by id, in the order of their creation. */
final class Rows<T> {
    private final Map<Long, T> rows = new LinkedHashMap<>();
    private final AtomicLong last = new AtomicLong();

    T add(LongFunction<T> row) {
        long id = last.incrementAndGet();
        T added = row.apply(id);
        rows.put(id, added);
        return added;
    }

    Optional<T> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    T get(long id) {
        return find(id).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    void put(long id, T row) {
        rows.put(id, row);
    }

    void remove(long id) {
        rows.remove(id);
    }

    List<T> all() {
        return List.copyOf(rows.values());
    }

    List<T> where(Predicate<T> condition) {
        return rows.values().stream().filter(condition).toList();
    }

    static void requireVersion(long stored, long expected) {
        if (stored != expected) {
            throw Refused.because(Reason.CHANGED_MEANWHILE);
        }
    }
}
