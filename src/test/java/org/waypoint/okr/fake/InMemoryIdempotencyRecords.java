package org.waypoint.okr.fake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waypoint.okr.app.port.IdempotencyRecords;

/** Answered requests in memory. */
public final class InMemoryIdempotencyRecords implements IdempotencyRecords {
    private final Map<String, Answered> answered = new HashMap<>();

    @Override
    public Optional<Answered> find(String userKey, String idempotencyKey) {
        return Optional.ofNullable(answered.get(userKey + " " + idempotencyKey));
    }

    @Override
    public void claim(String userKey, String idempotencyKey, String bodyHash, long resultId, Instant at) {
        Answered before = answered.putIfAbsent(userKey + " " + idempotencyKey, new Answered(bodyHash, resultId));
        if (before != null) {
            throw new AlreadyClaimed(new IllegalStateException("unique index"));
        }
    }
}
