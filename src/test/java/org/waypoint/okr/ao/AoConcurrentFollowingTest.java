package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.Test;
import org.waypoint.okr.app.hypothesis.EpicFollowing;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisStarted;
import org.waypoint.okr.fake.FakeJira;

/** Two nodes hear of the same change, or one hears of it while the other takes its nightly look. */
public class AoConcurrentFollowingTest extends AoConcurrencyContract {
    private static final Instant NOW = Instant.parse("2026-10-05T09:30:00Z");

    private final List<Object> announced = new CopyOnWriteArrayList<>();

    public AoConcurrentFollowingTest(String isolation) {
        super(isolation);
    }

    @Test
    public void whatTwoNodesFindOutAtOnceIsKeptAndToldOnce() {
        Hypothesis bet = okrs.hypothesis(okrs.keyResult(), 7);
        FakeJira jira = new FakeJira().withEpic(7, "WEB-7", 1, EpicProgress.IN_PROGRESS);
        Today today = new Today(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        EpicFollowing following = new EpicFollowing(stores, jira, new Writing(transactions, announced::add, today));
        List<Hypothesis> seen = following.chunkAfter(null);

        List<Throwable> failures = AtOnce.failuresOf(twice(others -> {
            others.meet();
            following.reconcile(seen);
        }));

        assertThat(failures).isEmpty();
        assertThat(announced).hasSize(1).first().isInstanceOf(HypothesisStarted.class);
        Hypothesis kept = stores.hypotheses().find(bet.id()).orElseThrow();
        assertThat(kept.epic().trail().startedOn()).isEqualTo(StoredOkrs.DAY);
        assertThat(kept.version()).isZero();
    }
}
