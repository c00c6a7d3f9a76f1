package org.waypoint.okr.app.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.math.BigDecimal;
import org.junit.Test;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.fake.FakeWorld;

/** What the company tree says beside a number once it was graded, or once its target moved. */
public class TreeOutcomeTest {
    private final ClosingWorld closing = ClosingWorld.onDayFive();

    @Test
    public void aNumberStandsAloneUntilThereIsMoreToSay() {
        assertThat(outcome()).isEqualTo(new CompanyTree.Outcome(null, false, null, false));
    }

    @Test
    public void theUnitsGradeStandsBesideIt() {
        closing.grade(closing.objective, "0.7", "Guests say more");
        assertThat(outcome().grade().displayed()).isEqualByComparingTo("0.7");
        assertThat(outcome().confirmed()).isFalse();

        closing.confirm(closing.objective);

        assertThat(outcome().confirmed()).isTrue();
    }

    @Test
    public void aMovedTargetIsReadBothWays() {
        KeyResult before =
                closing.world.stores.keyResults().find(closing.keyResult.id()).orElseThrow();
        Metric eased = before.metric().withTarget(new BigDecimal("34"));
        Stamp stamp = new Stamp("owner", closing.world.today.now());
        closing.world
                .stores
                .keyResults()
                .store(
                        before.id(),
                        aKeyResult().measuring(eased).definition(),
                        new Recalibration(before.id(), before.metric(), eased, "Summer", stamp),
                        before.version());

        assertThat(outcome().targetMoved()).isTrue();
        assertThat(outcome().original()).isEqualByComparingTo("0.6");
    }

    private CompanyTree.Outcome outcome() {
        return closing.components
                .treeService()
                .tree(FakeWorld.OUTSIDER, input("cycleId", closing.cycle.id().value()))
                .roots()
                .get(0)
                .objectives()
                .get(0)
                .outcome();
    }
}
