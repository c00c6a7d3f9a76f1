package org.waypoint.okr.app.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.fake.FakeWorld;

/** What is no answer: too early, too late, leading nowhere, or leading round in a circle. */
public class AnsweringRefusedTest {
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
    public void itWaitsForTheDecisionAndEndsWithTheChild() {
        assertRefused(Reason.NOT_YET_DECIDED, () -> closing.answer(child, parent, "LEAVE", null));
        closing.carryOver(parent, Map.of(child, "FOLLOW"));
        assertRefused(Reason.UNKNOWN_REFERENCE, () -> closing.answer(other, parent, "LEAVE", null));

        closing.grade(child, "0.6", null);
        closing.confirm(child);
        closing.decide(child, "ABANDON", null, Map.of());

        assertRefused(Reason.OBJECTIVE_DECIDED, () -> closing.answer(child, parent, "LEAVE", null));
    }

    @Test
    public void nothingFollowsWhatIsDone() {
        closing.grade(parent, "0.6", null);
        closing.confirm(parent);
        closing.decide(parent, "DONE", null, Map.of(child, "LEAVE"));

        assertRefused(Reason.FOLLOWS_NOTHING, () -> closing.answer(child, parent, "FOLLOW", null));
        assertThat(closing.service
                        .get(FakeWorld.OWNER, child.id())
                        .parents()
                        .get(0)
                        .mayFollow())
                .isFalse();
        closing.grade(other, "0.6", null);
        closing.confirm(other);
        closing.decide(other, "DONE", null, Map.of());
        assertRefused(Reason.PARENT_ENDED, () -> closing.answer(child, parent, "REALIGN", other));
    }

    @Test
    public void oneOfThoseAboveAlreadyIsNoOtherParent() {
        Objective second = closing.another("Second parent");
        closing.align(child, second, null);
        closing.carryOver(parent, Map.of(child, "REALIGN"));

        assertRefused(Reason.ALREADY_ALIGNED, () -> closing.answer(child, parent, "REALIGN", second));
        assertRefused(Reason.ALREADY_ALIGNED, () -> closing.answer(child, parent, "REALIGN", parent));
        assertThat(closing.service
                        .get(FakeWorld.OWNER, child.id())
                        .parents()
                        .get(0)
                        .others())
                .extracting(one -> one.objective().title())
                .containsExactly("Other parent");
    }

    @Test
    public void anotherCyclesObjectiveIsNoParent() {
        Objective idea = anObjective()
                .titled("Idea")
                .of(closing.unit)
                .during(closing.backlog)
                .storedIn(closing.world);
        closing.carryOver(parent, Map.of(child, "REALIGN"));

        assertRefused(Reason.OTHER_CYCLE, () -> closing.answer(child, parent, "REALIGN", idea));
    }

    @Test
    public void whoeverLeadsToTheChildCannotBeItsParent() {
        closing.align(other, child, null);
        closing.carryOver(parent, Map.of(child, "REALIGN"));

        Refused refused = catchThrowableOfType(Refused.class, () -> closing.answer(child, parent, "REALIGN", other));

        assertThat(refused.reason()).isEqualTo(Reason.ALIGNMENT_LOOP);
        assertThat(refused.refusals().get(0).arguments()).containsExactly("Child \u2192 Other parent \u2192 Child");
        assertThat(refusedItself().reason()).isEqualTo(Reason.ALIGNMENT_LOOP);
    }

    private Refused refusedItself() {
        return catchThrowableOfType(Refused.class, () -> closing.answer(child, parent, "REALIGN", child));
    }

    @Test
    public void followingIsRefusedWhereItWouldCloseALoopInTheNextCycle() {
        Objective grand = closing.another("Grand parent");
        closing.align(parent, grand, null);
        closing.carryOver(child, Map.of());
        closing.carryOver(grand, Map.of(parent, "FOLLOW"));
        Objective there = closing.continuation(grand);
        closing.world
                .stores
                .alignments()
                .add(
                        there,
                        new AlignmentTarget(closing.continuation(child).id(), null),
                        AlignmentKind.CONTRIBUTES,
                        there.created());

        Refused refused = catchThrowableOfType(Refused.class, () -> closing.carryOver(parent, Map.of(child, "FOLLOW")));

        assertThat(refused.reason()).isEqualTo(Reason.ALIGNMENT_LOOP);
        assertThat(refused.refusals().get(0).arguments())
                .containsExactly("Child \u2192 Checkout is a pleasure \u2192 Grand parent \u2192 Child");
        closing.decide(parent, "CONTINUE", null, Map.of(child, "LEAVE"));
        assertThat(closing.nextLinks())
                .containsExactly("Grand parent > Child", "Checkout is a pleasure > Grand parent");
    }

    @Test
    public void onlyWhoMayEditTheChildAnswers() {
        closing.carryOver(parent, Map.of(child, "REALIGN"));

        assertThat(closing.service
                        .get(FakeWorld.OUTSIDER, child.id())
                        .parents()
                        .get(0)
                        .mayAnswer())
                .isFalse();
        assertRefused(
                Reason.FORBIDDEN,
                () -> closing.service.answer(
                        FakeWorld.OUTSIDER,
                        child.id(),
                        input("parentId", parent.id().value(), "what", "LEAVE", "version", 0)));
    }
}
