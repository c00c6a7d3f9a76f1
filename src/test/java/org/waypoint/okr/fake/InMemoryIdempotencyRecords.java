package org.waypoint.okr.fake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypoint.okr.app.port.IdempotencyRecords;

/** Answered requests in memory. */
public final class InMemoryIdempotencyRecords implements IdempotencyRecords {
    private record Row(Answered answered, Instant at) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    @Override
    public Optional<Answered> find(String userKey, String idempotencyKey) {
        return Optional.ofNullable(rows.get(userKey + " " + idempotencyKey)).map(Row::answered);
    }

    @Override
    public void claim(String userKey, String idempotencyKey, String bodyHash, long resultId, Instant at) {
        Row before = rows.putIfAbsent(userKey + " " + idempotencyKey, new Row(new Answered(bodyHash, resultId), at));
        if (before != null) {
            throw new AlreadyClaimed(new IllegalStateException("unique index"));
        }
    }

    @Override
    public int removeBefore(Instant moment, int most) {
        List<String> old = rows.entrySet().stream()
                .filter(row -> row.getValue().at().isBefore(moment))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        old.forEach(rows::remove);
        return old.size();
    }
}
