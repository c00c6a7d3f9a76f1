package org.waypoint.okr.ao;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.waypoint.okr.ao.entity.LatchEntity;
import org.waypoint.okr.ao.entity.VersionedEntity;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/**
 * Locks one row until the transaction ends. Active Objects knows neither SELECT FOR UPDATE nor a conditional UPDATE; but
 * writing a fresh LOCK_TOKEN makes the database lock the row and makes others wait here. What is read afterwards is what
 * the last writer left.
 *
 * <p>Whoever locks several rows follows one order, so that nobody waits in a circle: latch, cycle, unit, objectives by
 * id, key results by id, hypotheses by id.
 */
final class RowLocks {
    private final Tables tables;

    RowLocks(Tables tables) {
        this.tables = tables;
    }

    /** The row as it is now; refuses with NOT_FOUND when it is gone. */
    <E extends VersionedEntity> E lock(Class<E> type, long id) {
        E seen = tables.find(type, id).orElseThrow(RowLocks::gone);
        touch(seen);
        return tables.find(type, id).orElseThrow(RowLocks::gone);
    }

    /** The row as it is now, with the version already raised; refuses with CHANGED_MEANWHILE when it was edited. */
    <E extends VersionedEntity> E lock(Class<E> type, long id, long expectedVersion) {
        E row = lock(type, id);
        if (row.getVersion() != expectedVersion) {
            throw Refused.because(Reason.CHANGED_MEANWHILE);
        }
        row.setVersion(expectedVersion + 1);
        return row;
    }

    /**
     * Waits at a named row, for rules about rows that may not exist yet. The first transaction that ever comes makes the
     * row; another first one at the same moment fails and its person tries again.
     */
    void latch(String name) {
        Optional<LatchEntity> latch =
                tables.where(LatchEntity.class, "NAME", name).stream().findFirst();
        if (latch.isPresent()) {
            touch(latch.get());
        } else {
            SqlFailures.unique(
                    () -> tables.insert(LatchEntity.class, row -> row.setName(name)),
                    () -> Refused.because(Reason.CHANGED_MEANWHILE));
        }
    }

    private static void touch(VersionedEntity row) {
        row.setLockToken(ThreadLocalRandom.current().nextLong());
        row.save();
    }

    private static Refused gone() {
        return Refused.because(Reason.NOT_FOUND);
    }
}
