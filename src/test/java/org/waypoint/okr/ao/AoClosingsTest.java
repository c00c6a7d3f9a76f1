package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.objectiveDefinition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;

public class AoClosingsTest extends AoContract {
    private static final Stamp BOB = new Stamp("bob", Instant.parse("2026-12-22T08:00:00Z"));
    private static final Grading FULL = new Grading(
            new Computed(new BigDecimal("0.6123"), new BigDecimal("0.6"), new BigDecimal("0.5000"), true),
            new Grading.Said(new BigDecimal("0.7"), "reason ".repeat(200), "cause", "change"),
            ADA);

    private final Closings closings = database.closingStores().closings();
    private Cycle cycle;
    private Cycle next;
    private Unit team;
    private Objective objective;

    @Before
    public void placeThem() {
        cycle = okrs.cycle("Q4");
        next = okrs.cycle("Q1");
        team = okrs.unit("Team");
        objective = okrs.objective(cycle, team, "Objective");
    }

    @Test
    public void everyStepComesBackAsItWasStored() {
        Objective draft = okrs.objective(next, team, "Draft");
        Closing graded = stored(() -> closings.store(Closing.open(objective).graded(FULL), 0));
        assertThat(graded.version()).isEqualTo(1);
        assertThat(graded.grading()).isEqualTo(FULL);

        Closing confirmed = stored(() -> closings.store(graded.confirmed(BOB), 1));
        assertThat(confirmed.confirmed()).isEqualTo(BOB);

        Decided decision = new Decided(
                Decision.CONTINUE, "It matters", Map.of(new ObjectiveId(7), ChildPlan.FOLLOW), draft.id(), ADA);
        Closing decided = stored(() -> closings.store(confirmed.decided(decision), 2));
        assertThat(decided.decided()).isEqualTo(decision);
        assertThat(closings.of(objective.id())).contains(decided);
    }

    @Test
    public void takingAConfirmationBackEmptiesIt() {
        Closing confirmed = stored(() -> closings.store(
                closings.store(Closing.open(objective).graded(FULL), 0).confirmed(BOB), 1));

        assertThat(stored(() -> closings.store(confirmed.reopened(), 2)).confirmed())
                .isNull();
        assertThat(closings.of(objective.id()).orElseThrow().confirmed()).isNull();
    }

    @Test
    public void withoutAGradeItIsGradedAllTheSame() {
        Grading none = new Grading(
                new Computed(null, null, null, false), new Grading.Said(null, "Next summer", null, null), ADA);

        assertThat(stored(() -> closings.store(Closing.open(objective).graded(none), 0))
                        .grading())
                .isEqualTo(none);
    }

    @Test
    public void staleStepsAreRefused() {
        Closing graded = stored(() -> closings.store(Closing.open(objective).graded(FULL), 0));

        assertRefused(Reason.CHANGED_MEANWHILE, () -> closings.store(graded.confirmed(BOB), 0));
        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> closings.store(
                        Closing.open(okrs.objective(cycle, team, "Other")).graded(FULL), 3));
    }

    @Test
    public void theyAreReadByPlaceAndByKin() {
        Objective draft = okrs.objective(next, team, "Draft");
        Closing carried = stored(() -> closings.store(
                closings.store(
                                closings.store(Closing.open(objective).graded(FULL), 0)
                                        .confirmed(BOB),
                                1)
                        .decided(new Decided(Decision.CONTINUE, "w", Map.of(), draft.id(), ADA)),
                2));
        Closing own = stored(() -> closings.store(Closing.open(draft).graded(FULL), 0));

        assertThat(closings.in(cycle.id())).containsExactly(carried);
        assertThat(closings.in(next.id(), Set.of(team.id()))).containsExactly(own);
        assertThat(closings.in(List.of(cycle.id(), next.id()))).containsExactly(carried, own);
        assertThat(closings.in(List.of())).isEmpty();
        assertThat(closings.in(next.id(), Set.of())).isEmpty();
        assertThat(closings.about(List.of(draft.id()))).containsExactlyInAnyOrder(carried, own);
        assertThat(closings.about(List.of(objective.id()))).containsExactly(carried);
        assertThat(closings.about(List.of())).isEmpty();
        assertThat(database.count(() -> closings.about(List.of(objective.id(), draft.id()))))
                .isEqualTo(1);
    }

    @Test
    public void theyMoveAndGoWithTheirObjective() {
        stored(() -> closings.store(Closing.open(objective).graded(FULL), 0));
        stored(() -> stores.objectives().store(objective.id(), objectiveDefinition(next, team, "Moved"), 0));
        assertThat(closings.in(next.id())).hasSize(1);

        storing(() -> stores.objectives().remove(objective.id(), 1));

        assertThat(closings.of(objective.id())).isEmpty();
    }

    @Test
    public void aDeletedDraftIsForgotten() {
        Objective draft = okrs.objective(next, team, "Draft");
        stored(() -> closings.store(
                closings.store(
                                closings.store(Closing.open(objective).graded(FULL), 0)
                                        .confirmed(BOB),
                                1)
                        .decided(new Decided(Decision.CONTINUE, "w", Map.of(), draft.id(), ADA)),
                2));

        storing(() -> stores.objectives().remove(draft.id(), 0));

        assertThat(closings.of(objective.id()).orElseThrow().carriedTo()).isNull();
        assertThat(closings.of(objective.id()).orElseThrow().decided().decision())
                .isEqualTo(Decision.CONTINUE);
    }
}
