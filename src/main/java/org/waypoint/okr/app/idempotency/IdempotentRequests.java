package org.waypoint.okr.app.idempotency;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Actor;

/** Answers a repeated creating request with its first result. */
public final class IdempotentRequests {
    /** Runs the work once per user and key; request is method, path and body. Refused: IDEMPOTENCY_KEY_REUSED when the same key came with another request, TOO_LONG over 100 characters. */
    public <V> Answer<V> run(
            Actor actor,
            @Nullable String key,
            String request,
            Supplier<V> work,
            ToLongFunction<V> idOf,
            LongFunction<V> reread) {
        throw new IllegalStateException("IdempotentRequests");
    }
}
