package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.Before;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Transactions;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** What every test of a repository starts from: an empty database, all repositories, and something to store. */
public abstract class AoContract {
    protected final AoDatabase database = AoDatabase.shared();
    protected final Stores stores = database.stores();
    protected final Transactions transactions = database.transactions();
    protected final StoredOkrs okrs = new StoredOkrs(stores, transactions);

    @Before
    public void clear() {
        database.clear();
    }

    protected <T> T stored(Supplier<T> work) {
        return transactions.run(work);
    }

    protected void storing(Runnable work) {
        transactions.run(() -> {
            work.run();
            return null;
        });
    }

    protected void assertRefused(Reason reason, Runnable work) {
        assertThatThrownBy(() -> storing(work))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
