package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.ActiveObjectsException;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

public class AoTransactionsTest extends AoContract {
    @Test
    public void aFailureUndoesEverything() {
        assertThatThrownBy(() -> storing(() -> {
                    okrs.unit("made in vain");
                    throw new IllegalArgumentException("late");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(stores.units().all()).isEmpty();
    }

    @Test
    public void anInnerTransactionJoinsTheOuterOne() {
        assertThatThrownBy(() -> storing(() -> {
                    storing(() -> okrs.unit("made in vain"));
                    throw Refused.because(Reason.FORBIDDEN);
                }))
                .isInstanceOf(Refused.class);

        assertThat(stores.units().all()).isEmpty();
    }

    @Test
    public void aConflictIsTriedAgainFromTheStart() {
        AtomicInteger attempts = new AtomicInteger();

        storing(() -> {
            okrs.unit("Team " + attempts.incrementAndGet());
            if (attempts.get() < 3) {
                throw conflict();
            }
        });

        assertThat(stores.units().all()).extracting(unit -> unit.name()).containsExactly("Team 3");
    }

    @Test
    public void aConflictThatNeverEndsIsRefused() {
        assertRefused(Reason.CHANGED_MEANWHILE, () -> {
            throw conflict();
        });
    }

    /** At the end of a transaction it is the host that learns of a conflict, and it has an exception of its own. */
    @Test
    public void aConflictInTheWrappingOfTheHostIsTriedAgainToo() {
        triedAgainAfter(new IllegalStateException("commit failed", new SQLException("serialization", "40001")));
    }

    @Test
    public void aDeadlockOfOracleIsTriedAgain() {
        triedAgainAfter(new ActiveObjectsException(new SQLException("ORA-00060: deadlock", "61000", 60)));
    }

    @Test
    public void anotherLackOfOracleIsNot() {
        ActiveObjectsException full = new ActiveObjectsException(new SQLException("ORA-00020: processes", "61000", 20));

        assertThatThrownBy(() -> storing(() -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    private void triedAgainAfter(RuntimeException failure) {
        AtomicInteger attempts = new AtomicInteger();
        storing(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw failure;
            }
        });
        assertThat(attempts).hasValue(3);
    }

    @Test
    public void anyOtherFailureIsPassedOn() {
        ActiveObjectsException failure = new ActiveObjectsException(new SQLException("no such column", "42703"));

        assertThatThrownBy(() -> storing(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private static ActiveObjectsException conflict() {
        return new ActiveObjectsException(new SQLException("deadlock detected", "40P01"));
    }
}
