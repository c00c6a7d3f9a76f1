package org.waypoint.okr.app.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.LinkState;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.fake.FakeWorld;

/** What a unit answers once the objective above its own is decided, and what it does to the next cycle. */
public class AnsweringTest {
    private final ClosingWorld closing = ClosingWorld.onDayFive();
    private final Objective parent = closing.objective;
    private Objective child;
    private Objective other;

    @Before
    public void align() {
        child = closing.another("Child");
        other = closing.another("Other parent");
        closing.align(child, parent, closing.keyResult);
    }

    @Test
    public void anotherParentIsLinkedWhicheverGoesOnLast() {
        closing.carryOver(parent, Map.of(child, "REALIGN"));
        assertThat(state()).isEqualTo(LinkState.OPEN);

        closing.answer(child, parent, "REALIGN", other);
        assertThat(state()).isEqualTo(LinkState.WAITING);
        closing.carryOver(child, Map.of());
        assertThat(closing.nextLinks()).isEmpty();
        closing.carryOver(other, Map.of());

        assertThat(closing.nextLinks()).containsExactly("Child > Other parent");
        assertThat(state()).isEqualTo(LinkState.LINKED);
    }

    @Test
    public void aChildThatWentOnFirstIsLinkedAtOnce() {
        closing.carryOver(child, Map.of());
        closing.carryOver(other, Map.of());
        closing.carryOver(parent, Map.of(child, "REALIGN"));

        closing.answer(child, parent, "REALIGN", other);

        assertThat(closing.nextLinks()).containsExactly("Child > Other parent");
    }

    @Test
    public void theOtherParentMayGoOnBeforeTheChild() {
        closing.carryOver(parent, Map.of(child, "REALIGN"));
        closing.answer(child, parent, "REALIGN", other);
        closing.carryOver(other, Map.of());

        closing.carryOver(child, Map.of());

        assertThat(closing.nextLinks()).containsExactly("Child > Other parent");
    }

    @Test
    public void oneThatBeginsInTheNextCycleCanBeNamed() {
        Objective fresh = anObjective()
                .titled("Fresh")
                .of(closing.unit)
                .during(closing.next)
                .storedIn(closing.world);
        closing.carryOver(parent, Map.of(child, "REALIGN"));

        assertThat(closing.answer(child, parent, "REALIGN", fresh)
                        .parents()
                        .get(0)
                        .others())
                .extracting(one -> one.objective().title())
                .containsExactly("Fresh", "Other parent");
        closing.carryOver(child, Map.of());

        assertThat(closing.nextLinks()).containsExactly("Child > Fresh");
    }

    @Test
    public void anotherAnswerTakesBackWhatTheOneBeforeLedTo() {
        closing.carryOver(parent, Map.of(child, "FOLLOW"));
        closing.carryOver(child, Map.of());
        closing.carryOver(other, Map.of());
        assertThat(closing.nextLinks()).containsExactly("Child > Checkout is a pleasure");

        closing.answer(child, parent, "REALIGN", other);
        assertThat(closing.nextLinks()).containsExactly("Child > Other parent");

        closing.answer(child, parent, "REALIGN", null);
        assertThat(closing.nextLinks()).isEmpty();

        closing.answer(child, parent, "FOLLOW", null);
        assertThat(closing.nextLinks()).containsExactly("Child > Checkout is a pleasure");

        closing.answer(child, parent, "LEAVE", null);
        assertThat(closing.nextLinks()).isEmpty();
        assertThat(state()).isEqualTo(LinkState.NONE);
    }

    @Test
    public void whatPeopleLinkedThemselvesStays() {
        closing.carryOver(parent, Map.of(child, "REALIGN"));
        closing.carryOver(child, Map.of());
        closing.carryOver(other, Map.of());
        Objective from = closing.continuation(child);
        closing.world
                .stores
                .alignments()
                .add(
                        from,
                        new AlignmentTarget(closing.continuation(other).id(), null),
                        AlignmentKind.SUPPORTS,
                        from.created());

        closing.answer(child, parent, "REALIGN", other);
        closing.answer(child, parent, "LEAVE", null);

        assertThat(closing.nextLinks()).containsExactly("Child > Other parent");
    }

    @Test
    public void answeringTheSameAgainChangesNothing() {
        closing.carryOver(parent, Map.of(child, "REALIGN"));
        closing.answer(child, parent, "REALIGN", other);

        closing.service.answer(
                FakeWorld.OWNER,
                child.id(),
                input(
                        "parentId",
                        parent.id().value(),
                        "what",
                        "REALIGN",
                        "toObjectiveId",
                        other.id().value(),
                        "version",
                        0));

        assertThat(closing.world
                        .closings
                        .answers()
                        .of(child.id(), parent.id())
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> closing.service.answer(
                        FakeWorld.OWNER,
                        child.id(),
                        input("parentId", parent.id().value(), "what", "LEAVE", "version", 0)));
    }

    private LinkState state() {
        ClosingView.Parent above =
                closing.service.get(FakeWorld.OWNER, child.id()).parents().get(0);
        assertThat(above.fate().plan()).isIn((Object[]) ChildPlan.values());
        return above.fate().state();
    }
}
