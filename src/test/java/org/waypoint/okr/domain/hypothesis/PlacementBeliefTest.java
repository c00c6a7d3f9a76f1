package org.waypoint.okr.domain.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;

public class PlacementBeliefTest {
    private final Hypothesis bet = aBet().build();

    private static BeliefEntry entry(int belief, String at) {
        return new BeliefEntry(new HypothesisId(1), belief, null, new Stamp("ada", Instant.parse(at)));
    }

    @Test
    public void whatWasLearnedAfterwardsDoesNotCount() {
        List<BeliefEntry> history = List.of(
                entry(4, "2026-10-28T09:00:00Z"), entry(6, "2026-11-01T18:00:00Z"), entry(9, "2026-11-20T09:00:00Z"));

        assertThat(PlacementBelief.of(bet, history, ZoneOffset.UTC)).isEqualTo(6);
    }

    @Test
    public void theDayEndsWhereTheInstanceIs() {
        List<BeliefEntry> history = List.of(entry(4, "2026-11-01T09:00:00Z"), entry(6, "2026-11-01T23:30:00Z"));

        assertThat(PlacementBelief.of(bet, history, ZoneId.of("Europe/Berlin"))).isEqualTo(4);
    }

    @Test
    public void aHistoryThatBeginsLaterIsTakenFromItsBeginning() {
        assertThat(PlacementBelief.of(bet, List.of(entry(8, "2026-11-05T09:00:00Z")), ZoneOffset.UTC))
                .isEqualTo(8);
        assertThat(PlacementBelief.of(bet, List.of(), ZoneOffset.UTC)).isEqualTo(5);
    }
}
