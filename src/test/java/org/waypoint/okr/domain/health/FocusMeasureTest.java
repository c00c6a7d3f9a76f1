package org.waypoint.okr.domain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import org.junit.Test;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;

public class FocusMeasureTest {
    private final Programme programme = Programme.inAutumn();
    private final Unit department =
            programme.add(aUnit().at(UnitLevel.DEPARTMENT).withId(1));
    private final Unit team = programme.add(aUnit().withId(2));

    /** A department may have three objectives, a team one. */
    @Test
    public void unitsAreCountedThatKeepTheLimitsOfTheirLevel() {
        programme.add(aUnit().named("Without objectives").withId(3));
        for (int i = 0; i < 3; i++) {
            programme.add(anObjective().of(department));
            programme.add(anObjective().of(team));
        }

        Measure focus = FocusMeasure.of(programme.on("2026-11-15"));

        assertThat(focus.share()).isEqualTo(new Share(1, 2));
        assertThat(focus.gaps())
                .containsExactly(new HealthGap(HealthGap.Kind.TOO_MANY_OBJECTIVES, team.id(), null, null, 3, 1));
    }

    @Test
    public void sixKeyResultsAreOneTooMany() {
        Objective full = programme.add(anObjective().of(team));
        for (int i = 0; i < 6; i++) {
            programme.add(full, aKeyResult());
        }

        Measure focus = FocusMeasure.of(programme.on("2026-11-15"));

        assertThat(focus.share()).isEqualTo(new Share(0, 1));
        assertThat(focus.gaps())
                .containsExactly(new HealthGap(HealthGap.Kind.TOO_MANY_KEY_RESULTS, team.id(), full.id(), null, 6, 5));
    }

    @Test
    public void withoutObjectivesThereIsNoShareWhichIsNotZero() {
        Measure focus = FocusMeasure.of(programme.on("2026-11-15"));

        assertThat(focus.share().value()).isNull();
        assertThat(focus.share().shown()).isNull();
    }
}
