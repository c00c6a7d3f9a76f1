package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.draft;

import java.util.List;
import java.util.stream.IntStream;
import net.java.ao.Transaction;
import org.junit.Test;
import org.waypoint.okr.app.port.Transactions;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** On a Jira that leaves transactions to nobody. */
public class AoBareHostTest extends AoContract {
    private final Transactions own = new AoTransactions(AoHostStandIn.withoutTransactions(database.manager()));
    private final StoredOkrs units = new StoredOkrs(stores, own);

    @Test
    public void aRefusalUndoesWhatWasWritten() {
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> own.run(() -> {
                        units.unit("Half a team");
                        throw Refused.because(Reason.FORBIDDEN);
                    }))
                    .isInstanceOf(Refused.class);
        }

        assertThat(stores.units().all()).isEmpty();
    }

    /** As when an issue's event reaches us inside of Jira's own transaction. */
    @Test
    public void aTransactionOfSomebodyElseIsJoinedAndPromisesNothingForTheNext() throws Exception {
        new Transaction<Void>(database.manager()) {
            @Override
            protected Void run() {
                own.run(() -> units.unit("Joined"));
                return null;
            }
        }.execute();

        assertThatThrownBy(() -> own.run(() -> {
                    units.unit("Half a team");
                    throw Refused.because(Reason.FORBIDDEN);
                }))
                .isInstanceOf(Refused.class);

        assertThat(stores.units().all()).hasSize(1);
    }

    @Test
    public void whatIsDoneIsKept() {
        own.run(() -> units.unit("Team"));

        assertThat(stores.units().all()).hasSize(1);
    }

    @Test
    public void checkInsAtOnceLoseNothing() {
        KeyResult keyResult = okrs.keyResult();

        List<Throwable> failures = AtOnce.failuresOf(IntStream.rangeClosed(1, 6)
                .mapToObj(i -> checkIn(keyResult, "2026-10-0" + i))
                .toList());

        assertThat(failures).isEmpty();
        assertThat(stores.keyResults()
                        .find(keyResult.id())
                        .orElseThrow()
                        .series()
                        .points())
                .hasSize(6);
    }

    private AtOnce.Work checkIn(KeyResult keyResult, String date) {
        return others -> own.run(() -> {
            KeyResult read = stores.keyResults().find(keyResult.id()).orElseThrow();
            others.meet();
            return stores.checkIns().record(read, draft(date, "10"), ADA);
        });
    }
}
