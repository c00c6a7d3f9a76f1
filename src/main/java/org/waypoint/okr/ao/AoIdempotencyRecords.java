package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.IdempotencyEntity;
import org.waypoint.okr.app.port.IdempotencyRecords;

/** Answered requests in IDEMPOTENCY. */
@Component
public final class AoIdempotencyRecords implements IdempotencyRecords {
    private final Tables tables;

    public AoIdempotencyRecords(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public Optional<Answered> find(String userKey, String idempotencyKey) {
        return tables.where(IdempotencyEntity.class, "CLAIM_KEY", claimKey(userKey, idempotencyKey)).stream()
                .findFirst()
                .map(row -> new Answered(row.getBodyHash(), row.getResultId()));
    }

    @Override
    public void claim(String userKey, String idempotencyKey, String bodyHash, long resultId, Instant at) {
        SqlFailures.unique(
                () -> tables.insert(IdempotencyEntity.class, row -> {
                    row.setClaimKey(claimKey(userKey, idempotencyKey));
                    row.setBodyHash(bodyHash);
                    row.setResultId(resultId);
                    row.setClaimedAt(at.toEpochMilli());
                }),
                AlreadyClaimed::new);
    }

    @Override
    public int removeBefore(Instant moment, int most) {
        return tables.deleteOldest(IdempotencyEntity.class, "CLAIMED_AT", moment.toEpochMilli(), most);
    }

    /**
     * A hash, because some databases compare texts without regard to case; the line break keeps user and key apart,
     * since neither holds one.
     */
    private static String claimKey(String userKey, String idempotencyKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((userKey + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
