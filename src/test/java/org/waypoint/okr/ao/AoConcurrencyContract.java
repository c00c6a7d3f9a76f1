package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** People act at the same moment, perhaps on different nodes; under Jira's isolation level and under the strictest. */
@RunWith(Parameterized.class)
public abstract class AoConcurrencyContract extends AoContract {
    private final String isolation;

    protected AoConcurrencyContract(String isolation) {
        this.isolation = isolation;
    }

    @Parameters(name = "{0}")
    public static List<String> isolationLevels() {
        return List.of("TRANSACTION_READ_COMMITTED", "TRANSACTION_SERIALIZABLE");
    }

    @Before
    public void isolate() {
        AoDatabase.isolate(isolation);
    }

    @After
    public void isolateAsJira() {
        AoDatabase.isolateAsJira();
    }

    static List<AtOnce.Work> twice(AtOnce.Work work) {
        return List.of(work, work);
    }

    static void assertOneRefused(List<Throwable> failures, Reason reason) {
        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
