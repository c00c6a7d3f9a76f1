package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Transactions;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/**
 * Transactions of Active Objects. When the database gives one up for another's sake (a deadlock, or a conflict under a
 * strict isolation level), the work is done again from the start; therefore it must change nothing but the database.
 */
@Component
public final class AoTransactions implements Transactions {
    /** Of several that meet at one row one gets through in each round, so this is also how many may meet. */
    private static final int ATTEMPTS = 20;

    private final RealTransactions transactions;
    private final ThreadLocal<Boolean> running = new ThreadLocal<>();

    public AoTransactions(ActiveObjects ao) {
        this.transactions = new RealTransactions(ao);
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (running.get() != null) {
            return work.get();
        }
        running.set(Boolean.TRUE);
        try {
            return attempt(work);
        } finally {
            running.remove();
        }
    }

    private <T> T attempt(Supplier<T> work) {
        Refused surrender = Refused.because(Reason.CHANGED_MEANWHILE);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return transactions.run(work);
            } catch (RuntimeException failure) {
                if (!SqlFailures.isConflict(failure)) {
                    throw failure;
                }
                surrender.addSuppressed(failure);
            }
        }
        throw surrender;
    }
}
