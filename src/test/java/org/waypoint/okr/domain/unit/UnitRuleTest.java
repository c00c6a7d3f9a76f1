package org.waypoint.okr.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.named;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;

public class UnitRuleTest {
    private final Unit company = aUnit().named("Company").at(UnitLevel.COMPANY).withId(1);
    private final Unit department =
            aUnit().named("Shop").at(UnitLevel.DEPARTMENT).below(company).withId(2);
    private final Unit team = aUnit().named("Checkout").below(department).withId(3);
    private final UnitRule rule = new UnitRule(List.of(company, department, team));

    @Test
    public void aTeamMayHangBelowADepartmentOrACompanyOrNothing() {
        assertThat(rule.refusals(null, aUnit().below(department).definition())).isEmpty();
        assertThat(rule.refusals(null, aUnit().below(company).definition())).isEmpty();
        assertThat(rule.refusals(null, aUnit().definition())).isEmpty();
    }

    @Test
    public void aParentStandsOnAHigherLevel() {
        assertThat(named(rule.refusals(null, aUnit().below(team).definition())))
                .containsExactly("parentId WRONG_PARENT_LEVEL");
    }

    @Test
    public void aParentExists() {
        Unit gone = aUnit().at(UnitLevel.COMPANY).withId(99);

        assertThat(named(rule.refusals(null, aUnit().below(gone).definition())))
                .containsExactly("parentId UNKNOWN_REFERENCE");
    }

    @Test
    public void nobodyStandsAboveThemselves() {
        UnitDefinition belowItsTeam =
                aUnit().at(UnitLevel.DEPARTMENT).below(team).definition();

        assertThat(named(rule.refusals(department.id(), belowItsTeam))).containsExactly("parentId UNIT_LOOP");
    }

    @Test
    public void aLevelStaysAboveThoseOfTheChildren() {
        UnitDefinition asTeam = aUnit().named("Shop").below(company).definition();

        assertThat(named(rule.refusals(department.id(), asTeam))).containsExactly("level WRONG_PARENT_LEVEL");
    }

    @Test
    public void aUnitWithChildrenOrObjectivesIsInUse() {
        assertRefused(Reason.UNIT_IN_USE, () -> rule.requireUnused(department, 0));
        assertRefused(Reason.UNIT_IN_USE, () -> rule.requireUnused(team, 1));
        rule.requireUnused(team, 0);
    }
}
