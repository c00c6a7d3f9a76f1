package org.waypoint.okr.app.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.refusalsOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.LinkState;
import org.waypoint.okr.domain.closing.ObjectiveCarriedOver;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.fake.FakeWorld;

public class CarryingOverTest {
    private final ClosingWorld closing = ClosingWorld.onDayFive();
    private final FakeWorld world = closing.world;
    private final Objective objective = closing.objective;

    @Test
    public void itGoesOnAsADraftWhereItStands() {
        closing.carryOver(objective, Map.of());
        Objective draft = closing.continuation(objective);

        assertThat(draft.cycleId()).isEqualTo(closing.next.id());
        assertThat(draft.definition().state()).isEqualTo(ObjectiveState.DRAFT);
        assertThat(draft.definition().grade()).isNull();
        assertThat(draft.definition().decision()).isNull();
        assertThat(draft.definition().ownerKey()).isEqualTo("owner");
        KeyResult next = world.stores.keyResults().of(draft.id()).get(0);
        assertThat(next.metric().baseline()).isEqualByComparingTo("28");
        assertThat(next.metric().target()).isEqualByComparingTo("40");
        assertThat(next.series().isEmpty()).isTrue();
        assertThat(world.announced).last().isInstanceOf(ObjectiveCarriedOver.class);
    }

    @Test
    public void bothEndsKnowEachOther() {
        closing.carryOver(objective, Map.of());
        Objective draft = closing.continuation(objective);

        ClosingView view = closing.service.get(FakeWorld.OWNER, draft.id());

        assertThat(view.lineage().carriedFrom().objective().id()).isEqualTo(objective.id());
        assertThat(view.lineage().carriedFrom().cycle()).isEqualTo(closing.cycle);
        assertThat(view.lineage().carriedTo()).isNull();
    }

    @Test
    public void decidingTwiceCarriesOverOnce() {
        closing.carryOver(objective, Map.of());
        Objective draft = closing.continuation(objective);
        int announced = world.announced.size();

        closing.decide(objective, "CONTINUE", "NEXT_CYCLE", Map.of());

        assertThat(world.stores.objectives().in(closing.next.id())).containsExactly(draft);
        assertThat(world.announced).hasSize(announced);
    }

    @Test
    public void aReachedTargetIsLeftOutAndNamed() {
        aKeyResult().titled("Reached").measured("2026-12-20", "41").storedIn(world, objective);

        assertThat(closing.service.get(FakeWorld.OWNER, objective.id()).needNewTarget())
                .containsExactly("Reached");
        closing.carryOver(objective, Map.of());
        Objective draft = closing.continuation(objective);

        assertThat(world.stores.keyResults().of(draft.id())).hasSize(1);
        assertThat(closing.service.get(FakeWorld.OWNER, draft.id()).needNewTarget())
                .containsExactly("Reached");
        aKeyResult().titled("Reached").from("41", "60").storedIn(world, draft);
        assertThat(closing.service.get(FakeWorld.OWNER, draft.id()).needNewTarget())
                .isEmpty();
    }

    @Test
    public void withoutANextCycleItSaysSoAndTheBacklogRemains() {
        ClosingWorld alone = new ClosingWorld("2026-12-22");
        alone.world.stores.cycles().remove(alone.next.id(), alone.next.version());
        alone.grade(alone.objective, "0.6", null);
        alone.confirm(alone.objective);

        assertThat(refusalsOf(() -> alone.decide(alone.objective, "CONTINUE", null, Map.of())))
                .containsExactly("into NO_NEXT_CYCLE");
        alone.decide(alone.objective, "CONTINUE", "BACKLOG", Map.of());
        assertThat(alone.continuation(alone.objective).cycleId()).isEqualTo(alone.backlog.id());
    }

    @Test
    public void childrenAreAskedForOneByOne() {
        Objective child = closing.another("Child");
        closing.align(child, objective, null);

        assertRefused(Reason.CHILD_NOT_ANSWERED, () -> closing.carryOver(objective, Map.of()));
        ClosingView view = closing.decide(objective, "CONTINUE", null, Map.of(child, "REALIGN"));

        assertThat(view.children())
                .singleElement()
                .satisfies(one -> assertThat(one.told()).isEqualTo(ChildPlan.REALIGN));
        assertThat(closing.service.get(FakeWorld.OWNER, child.id()).parents())
                .singleElement()
                .satisfies(parent -> {
                    assertThat(parent.told()).isEqualTo(ChildPlan.REALIGN);
                    assertThat(parent.fate().state()).isEqualTo(LinkState.OPEN);
                });
    }

    @Test
    public void aChildHasOneAnswer() {
        Objective child = closing.another("Child");
        closing.align(child, objective, null);
        closing.grade(objective, "0.6", "As we see it");
        closing.confirm(objective);
        BigDecimal id = BigDecimal.valueOf(child.id().value());

        assertThat(refusalsOf(() -> closing.service.decide(
                        FakeWorld.OWNER,
                        objective.id(),
                        input(
                                "decision",
                                "CONTINUE",
                                "why",
                                "It matters",
                                "children",
                                List.of(
                                        Map.of("objectiveId", id, "what", "FOLLOW"),
                                        Map.of("objectiveId", id, "what", "LEAVE")),
                                "version",
                                2))))
                .containsExactly("children[1].objectiveId SAID_TWICE");
    }

    @Test
    public void linksFollowWhicheverEndIsDecidedFirst() {
        Objective early = closing.another("Early child");
        Objective late = closing.another("Late child");
        closing.align(early, objective, closing.keyResult);
        closing.align(late, objective, null);

        closing.carryOver(early, Map.of());
        closing.carryOver(objective, Map.of(early, "FOLLOW", late, "FOLLOW"));
        closing.carryOver(late, Map.of());

        Objective parent = closing.continuation(objective);
        KeyResult target = world.stores.keyResults().of(parent.id()).get(0);
        List<Alignment> links = world.stores.alignments().in(closing.next.id());
        assertThat(links)
                .extracting(Alignment::objectiveId)
                .containsExactly(
                        closing.continuation(early).id(),
                        closing.continuation(late).id());
        assertThat(links).extracting(link -> link.target().objectiveId()).containsOnly(parent.id());
        assertThat(links.get(0).target().keyResultId()).isEqualTo(target.id());
        assertThat(links.get(1).target().keyResultId()).isNull();
    }

    @Test
    public void whoIsToRealignDoesNotFollow() {
        Objective child = closing.another("Child");
        closing.align(child, objective, null);

        closing.carryOver(objective, Map.of(child, "REALIGN"));
        closing.carryOver(child, Map.of());

        assertThat(world.stores.alignments().in(closing.next.id())).isEmpty();
    }

    @Test
    public void childrenThatHaveEndedAreNotAskedAbout() {
        Objective child = closing.another("Child");
        closing.align(child, objective, null);
        closing.grade(child, "0.6", null);
        closing.confirm(child);
        closing.decide(child, "ABANDON", null, Map.of());

        closing.carryOver(objective, Map.of());

        assertThat(closing.continuation(objective)).isNotNull();
    }
}
