package org.waypoint.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.named;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;

public class CycleRuleTest {
    private final Cycle year = aCycle().named("2026")
            .every(Cadence.YEAR)
            .from("2026-01-01", "2026-12-31")
            .withId(1);
    private final Cycle quarter = aCycle().below(year).withId(2);
    private final Cycle backlog = aCycle().backlog().withId(3);
    private final CycleRule rule = new CycleRule(List.of(year, quarter, backlog));

    @Test
    public void cyclesOfOneCadenceDoNotOverlap() {
        CycleDefinition late = aCycle().from("2026-12-31", "2027-03-31").definition();

        assertThat(named(rule.refusals(null, late))).containsExactly("start CYCLE_OVERLAPS");
        assertThat(rule.refusals(quarter.id(), late)).isEmpty();
    }

    @Test
    public void cyclesOfOtherCadencesMayOverlap() {
        assertThat(rule.refusals(null, aCycle().every(Cadence.CUSTOM).definition()))
                .isEmpty();
    }

    @Test
    public void everyCycleButTheBacklogHasDates() {
        CycleDefinition bare = new CycleDefinition("Bare", null, Cadence.QUARTER, null);

        assertThat(named(rule.refusals(null, bare))).containsExactly("start REQUIRED", "end REQUIRED");
    }

    @Test
    public void thereIsOneBacklog() {
        assertThat(named(rule.refusals(null, backlog.definition()))).containsExactly("cadence BACKLOG_EXISTS");
        assertThat(rule.refusals(backlog.id(), backlog.definition())).isEmpty();
    }

    @Test
    public void aParentContainsTheCycleAndIsLonger() {
        CycleDefinition next =
                aCycle().from("2027-01-01", "2027-03-31").below(year).definition();
        CycleDefinition same = aCycle().every(Cadence.CUSTOM)
                .from("2026-01-01", "2026-12-31")
                .below(year)
                .definition();

        assertThat(named(rule.refusals(null, next))).containsExactly("parentId DATE_OUTSIDE_CYCLE");
        assertThat(named(rule.refusals(null, same))).containsExactly("parentId DATE_OUTSIDE_CYCLE");
        assertThat(named(rule.refusals(quarter.id(), aCycle().below(quarter).definition())))
                .containsExactly("parentId UNKNOWN_REFERENCE");
    }

    @Test
    public void aParentKeepsRoomForItsChildren() {
        CycleDefinition half =
                aCycle().every(Cadence.YEAR).from("2026-01-01", "2026-06-30").definition();

        assertRefused(Reason.CYCLE_HAS_RECORDS_OUTSIDE, () -> rule.requireRoomForChildren(year.id(), half));
        rule.requireRoomForChildren(year.id(), year.definition());
    }

    @Test
    public void phasesFollowEachOther() {
        assertThat(CycleRule.inPhase(quarter, CyclePhase.CLOSING).phase()).isEqualTo(CyclePhase.CLOSING);
        assertRefused(Reason.PHASE_NOT_NEXT, () -> CycleRule.inPhase(quarter, CyclePhase.CLOSED));
        assertRefused(Reason.PHASE_NOT_NEXT, () -> CycleRule.inPhase(quarter, CyclePhase.PLANNING));
        assertRefused(Reason.PHASE_NOT_NEXT, () -> CycleRule.inPhase(backlog, CyclePhase.CLOSING));
    }

    @Test
    public void aClosedCycleIsReadOnly() {
        Cycle closed = aCycle().closed().withId(4);

        assertRefused(Reason.CYCLE_CLOSED, () -> CycleRule.requireOpen(closed));
        CycleRule.requireOpen(quarter);
    }

    @Test
    public void aCycleWithChildrenOrObjectivesIsInUse() {
        assertRefused(Reason.CYCLE_IN_USE, () -> rule.requireUnused(year, 0));
        assertRefused(Reason.CYCLE_IN_USE, () -> rule.requireUnused(quarter, 1));
        rule.requireUnused(quarter, 0);
    }
}
