package org.waypoint.okr.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.objective.Origin.AGREED;
import static org.waypoint.okr.domain.objective.Origin.FROM_ABOVE;
import static org.waypoint.okr.domain.objective.Origin.FROM_THE_TEAM;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;

public class CascadeLadderTest {
    @Test
    public void whatCameFromTheTeamOrWasAgreedCounts() {
        assertThat(CascadeLadder.share(List.of(FROM_ABOVE, FROM_THE_TEAM, AGREED)))
                .isEqualTo(new BigDecimal("0.6667"));
        assertThat(CascadeLadder.share(List.of(FROM_ABOVE))).isEqualByComparingTo("0");
    }

    @Test
    public void withoutObjectivesThereIsNoShare() {
        assertThat(CascadeLadder.share(List.of())).isNull();
    }

    @Test
    public void theHealthyBandHoldsBothItsEnds() {
        assertThat(CascadeLadder.isHealthy(new BigDecimal("0.4"))).isTrue();
        assertThat(CascadeLadder.isHealthy(new BigDecimal("0.8000"))).isTrue();
        assertThat(CascadeLadder.isHealthy(new BigDecimal("0.3999"))).isFalse();
        assertThat(CascadeLadder.isHealthy(new BigDecimal("0.8001"))).isFalse();
    }
}
