package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;

import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;

public class AoAlignmentsTest extends AoContract {
    private Cycle cycle;
    private Objective child;
    private Objective parent;
    private KeyResult keyResult;

    @Before
    public void twoObjectives() {
        cycle = okrs.cycle("Q4");
        Unit team = okrs.unit("Team");
        child = okrs.objective(cycle, team, "Child");
        parent = okrs.objective(cycle, team, "Parent");
        keyResult = okrs.keyResult(parent, "Key result");
    }

    @Test
    public void everythingComesBackAsItWasStored() {
        AlignmentTarget target = new AlignmentTarget(parent.id(), keyResult.id());

        Alignment added = stored(() -> stores.alignments().add(child, target, AlignmentKind.ENABLES, ADA));

        assertThat(added).isEqualTo(new Alignment(added.id(), child.id(), target, AlignmentKind.ENABLES, ADA));
        assertThat(stores.alignments().find(added.id())).contains(added);
        assertThat(stores.alignments().find(new AlignmentId(4711))).isEmpty();
        assertThat(stores.alignments().in(cycle.id())).containsExactly(added);
    }

    @Test
    public void bothEndsAreTouched() {
        Alignment up = okrs.alignment(child, parent);
        Alignment down = okrs.alignment(parent, child);
        Objective stranger = okrs.objective();

        assertThat(stores.alignments().touching(child.id())).containsExactly(up, down);
        assertThat(stores.alignments().touching(parent.id())).containsExactly(up, down);
        assertThat(stores.alignments().touching(stranger.id())).isEmpty();
    }

    @Test
    public void theSamePairIsRefusedWhateverTheKind() {
        okrs.alignment(child, parent);
        AlignmentTarget again = new AlignmentTarget(parent.id(), null);

        assertRefused(Reason.ALREADY_ALIGNED, () -> stores.alignments().add(child, again, AlignmentKind.SUPPORTS, ADA));

        AlignmentTarget itsKeyResult = new AlignmentTarget(parent.id(), keyResult.id());
        stored(() -> stores.alignments().add(child, itsKeyResult, AlignmentKind.SUPPORTS, ADA));
        assertThat(stores.alignments().in(cycle.id())).hasSize(2);
    }

    @Test
    public void aRemovedLinkMayComeBack() {
        Alignment added = okrs.alignment(child, parent);

        storing(() -> stores.alignments().remove(added.id()));

        assertThat(stores.alignments().in(cycle.id())).isEmpty();
        okrs.alignment(child, parent);
    }

    @Test
    public void anEndThatIsGoneIsRefused() {
        AlignmentTarget gone = new AlignmentTarget(new ObjectiveId(4711), null);

        assertRefused(Reason.NOT_FOUND, () -> stores.alignments().add(child, gone, AlignmentKind.SUPPORTS, ADA));
    }

    @Test
    public void aKeyResultTakesItsLinksAlong() {
        stored(() -> stores.alignments()
                .add(child, new AlignmentTarget(parent.id(), keyResult.id()), AlignmentKind.SUPPORTS, ADA));

        storing(() -> stores.keyResults().remove(keyResult.id(), 0));

        assertThat(stores.alignments().in(cycle.id())).isEmpty();
    }
}
