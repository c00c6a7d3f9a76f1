package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.Test;
import org.waypoint.okr.app.port.IdempotencyRecords;
import org.waypoint.okr.app.port.IdempotencyRecords.AlreadyClaimed;
import org.waypoint.okr.app.port.IdempotencyRecords.Answered;

public class AoIdempotencyRecordsTest extends AoContract {
    private final IdempotencyRecords records = database.idempotencyRecords();

    @Test
    public void anAnswerIsFoundByUserAndKey() {
        claim("ada", "key", 7);

        assertThat(records.find("ada", "key")).contains(new Answered("hash", 7));
        assertThat(records.find("bob", "key")).isEmpty();
        assertThat(records.find("ada", "other")).isEmpty();
    }

    @Test
    public void upperAndLowerCaseAreTwoKeys() {
        claim("ada", "key", 7);
        claim("ada", "KEY", 8);

        assertThat(records.find("ada", "KEY")).contains(new Answered("hash", 8));
    }

    @Test
    public void aSecondClaimFailsAndUndoesItsWork() {
        claim("ada", "key", 7);

        assertThatThrownBy(() -> storing(() -> {
                    okrs.unit("made in vain");
                    records.claim("ada", "key", "hash", 8, Instant.EPOCH);
                }))
                .isInstanceOf(AlreadyClaimed.class);

        assertThat(stores.units().all()).isEmpty();
        assertThat(records.find("ada", "key")).contains(new Answered("hash", 7));
    }

    @Test
    public void requestsAreForgottenInPiecesAndOnlyOldOnes() {
        for (int i = 0; i < 5; i++) {
            int minute = i;
            storing(() -> records.claim("ada", "key" + minute, "hash", minute, at(minute)));
        }

        assertThat(stored(() -> records.removeBefore(at(4), 3))).isEqualTo(3);
        assertThat(stored(() -> records.removeBefore(at(4), 3))).isEqualTo(1);
        assertThat(stored(() -> records.removeBefore(at(4), 3))).isZero();
        assertThat(records.find("ada", "key3")).isEmpty();
        assertThat(records.find("ada", "key4")).contains(new Answered("hash", 4));
    }

    @Test
    public void removingIsTwoStatementsHoweverManyGo() {
        for (int i = 0; i < 20; i++) {
            claim("ada", "key" + i, i);
        }

        assertThat(database.count(() -> records.removeBefore(at(1), 500))).isEqualTo(2);
    }

    private static Instant at(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }

    private void claim(String user, String key, long result) {
        storing(() -> records.claim(user, key, "hash", result, Instant.EPOCH));
    }
}
