package org.waypoint.okr.app.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.IdempotencyRecords;
import org.waypoint.okr.app.port.IdempotencyRecords.AlreadyClaimed;
import org.waypoint.okr.app.port.IdempotencyRecords.Answered;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Answers a repeated creating request with its first result. */
public final class IdempotentRequests {
    public static final int MAX_KEY = 100;

    private final Access access;
    private final IdempotencyRecords records;
    private final Writing writing;
    private final HeldAnnouncements announcements;

    /** The announcements must be those that the guarded use cases announce to. */
    public IdempotentRequests(
            Access access, IdempotencyRecords records, Writing writing, HeldAnnouncements announcements) {
        this.access = access;
        this.records = records;
        this.writing = writing;
        this.announcements = announcements;
    }

    /**
     * Runs the work once per user and key; request is method, path and body. Refused: IDEMPOTENCY_KEY_REUSED when the
     * same key came with another request, TOO_LONG over 100 characters.
     */
    public <V> Answer<V> run(
            Actor actor,
            @Nullable String key,
            String request,
            Supplier<V> work,
            ToLongFunction<V> idOf,
            LongFunction<V> reread) {
        access.loggedIn(actor);
        if (key == null || key.isBlank()) {
            return new Answer<>(work.get(), false);
        }
        if (key.length() > MAX_KEY) {
            throw Refused.field("Idempotency-Key", Reason.TOO_LONG, MAX_KEY);
        }
        String hash = hash(request);
        Optional<Answered> before = records.find(actor.key(), key);
        return before.isPresent()
                ? repeated(before.get(), hash, reread)
                : first(actor.key(), key, hash, work, idOf, reread);
    }

    private <V> Answer<V> first(
            String userKey, String key, String hash, Supplier<V> work, ToLongFunction<V> idOf, LongFunction<V> reread) {
        try {
            return announcements.during(() -> writing.run(() -> {
                announcements.startOver();
                V value = work.get();
                records.claim(
                        userKey,
                        key,
                        hash,
                        idOf.applyAsLong(value),
                        writing.today().now());
                return new Answer<>(value, false);
            }));
        } catch (AlreadyClaimed | Refused e) {
            // a repeat that overtook its first may also be refused because the first was stored meanwhile
            return repeated(records.find(userKey, key).orElseThrow(() -> e), hash, reread);
        }
    }

    private static <V> Answer<V> repeated(Answered before, String hash, LongFunction<V> reread) {
        if (!before.bodyHash().equals(hash)) {
            throw Refused.because(Reason.IDEMPOTENCY_KEY_REUSED);
        }
        return new Answer<>(reread.apply(before.resultId()), true);
    }

    private static String hash(String request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
