package org.waypoint.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class CyclePhaseTest {
    @Test
    public void phasesFollowEachOtherAndNoneIsSkippedOrUndone() {
        for (CyclePhase from : CyclePhase.values()) {
            for (CyclePhase to : CyclePhase.values()) {
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(to.ordinal() == from.ordinal() + 1);
            }
        }
    }

    @Test
    public void onlyAClosedCycleIsReadOnly() {
        assertThat(CyclePhase.CLOSED.isReadOnly()).isTrue();
        assertThat(CyclePhase.CLOSING.isReadOnly()).isFalse();
    }
}
