package org.waypoint.okr.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.UnitLevel;

public class FocusLimitsTest {
    private final FocusLimits soft = FocusLimits.defaults();
    private final FocusLimits hard = new FocusLimits(1, 3, 5, 5, 3, true);

    @Test
    public void eachLevelHasItsOwnLimit() {
        assertThat(soft.objectives(UnitLevel.TEAM)).isEqualTo(1);
        assertThat(soft.objectives(UnitLevel.DEPARTMENT)).isEqualTo(3);
        assertThat(soft.objectives(UnitLevel.COMPANY)).isEqualTo(5);
    }

    @Test
    public void softLimitsWarn() {
        assertThat(soft.exceeded(UnitLevel.TEAM, 1, 5)).isEmpty();
        assertThat(soft.exceeded(UnitLevel.TEAM, 2, 6))
                .containsExactly(Reason.TOO_MANY_OBJECTIVES, Reason.TOO_MANY_KEY_RESULTS);
    }

    @Test
    public void softLimitsRefuseNothing() {
        soft.requireRoomForObjective(UnitLevel.TEAM, 9);
        soft.requireRoomForKeyResult(9);
        soft.requireRoomForHypothesis(9);
    }

    @Test
    public void hardLimitsRefuseWhatIsOneTooMany() {
        hard.requireRoomForObjective(UnitLevel.DEPARTMENT, 2);
        assertRefused(Reason.TOO_MANY_OBJECTIVES, () -> hard.requireRoomForObjective(UnitLevel.DEPARTMENT, 3));
        hard.requireRoomForKeyResult(4);
        assertRefused(Reason.TOO_MANY_KEY_RESULTS, () -> hard.requireRoomForKeyResult(5));
        hard.requireRoomForHypothesis(2);
        assertRefused(Reason.TOO_MANY_HYPOTHESES, () -> hard.requireRoomForHypothesis(3));
    }
}
