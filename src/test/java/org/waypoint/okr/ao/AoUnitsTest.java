package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.unitDefinition;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.ao.entity.UnitProjectEntity;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;

public class AoUnitsTest extends AoContract {
    @Test
    public void everythingComesBackAsItWasStored() {
        Unit company = okrs.unit("Company");
        UnitDefinition full = new UnitDefinition(
                "Büro", UnitLevel.DEPARTMENT, company.id(), List.of(10100L, 10000L), List.of("bob", "ada"), "eve");

        Unit added = stored(() -> stores.units().add(full));

        assertThat(added).isEqualTo(new Unit(added.id(), full, 0));
        assertThat(stores.units().find(added.id())).contains(added);
        assertThat(stores.units().find(new UnitId(4711))).isEmpty();
    }

    @Test
    public void allAreReadTogetherByName() {
        Unit late = okrs.unit("zebra", 1L, 2L);
        Unit early = okrs.unit("Ant", 2L);
        Unit middle = okrs.unit("bee");

        int statements = database.count(() -> assertThat(stores.units().all()).containsExactly(early, middle, late));

        assertThat(statements).isEqualTo(2);
    }

    @Test
    public void anEditReplacesProjectsAndPeople() {
        Unit added = okrs.unit("Before", 1L, 2L);
        UnitDefinition next = new UnitDefinition("After", UnitLevel.COMPANY, null, List.of(2L, 3L), List.of(), null);

        Unit edited = stored(() -> stores.units().store(added.id(), next, 0));

        assertThat(edited).isEqualTo(new Unit(added.id(), next, 1));
        assertThat(stores.units().all()).containsExactly(edited);
    }

    @Test
    public void aStaleEditOrRemovalIsRefused() {
        Unit added = okrs.unit("Before");
        stored(() -> stores.units().store(added.id(), unitDefinition("First"), 0));

        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.units().store(added.id(), unitDefinition("Second"), 0));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.units().remove(added.id(), 0));
        assertThat(stores.units().all()).extracting(Unit::name).containsExactly("First");
    }

    @Test
    public void aRemovedUnitLeavesNothingBehind() {
        Unit going = okrs.unit("Going", 1L);
        Unit staying = okrs.unit("Staying", 1L);

        storing(() -> stores.units().remove(going.id(), 0));

        assertThat(stores.units().all()).containsExactly(staying);
        assertThat(database.activeObjects().count(UnitProjectEntity.class)).isEqualTo(1);
    }
}
