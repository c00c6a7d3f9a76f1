package org.waypoint.okr.app.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.refusalsOf;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.GradeConfirmed;
import org.waypoint.okr.domain.closing.ObjectiveDecided;
import org.waypoint.okr.domain.closing.ObjectiveGraded;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeWorld;

public class ClosingServiceTest {
    private final ClosingWorld closing = ClosingWorld.onDayFive();
    private final FakeWorld world = closing.world;
    private final Objective objective = closing.objective;

    @Test
    public void itBeginsOpenWithTheComputedScore() {
        ClosingView view = closing.service.get(FakeWorld.OWNER, objective.id());

        assertThat(view.closing().step()).isEqualTo(ClosingStep.OPEN);
        assertThat(view.closing().version()).isZero();
        assertThat(view.objective().score().displayed()).isEqualTo("0.6");
        assertThat(view.originalScore()).isNull();
        assertThat(view.flags()).isEqualTo(new ClosingView.Flags(true, true, false, false, false, false, false));
        assertThat(view.lineage().next()).isEqualTo(closing.next);
    }

    @Test
    public void theGradeIsKeptWithWhatWasComputedThen() {
        ClosingView view = closing.grade(objective, "0.7", "Guests are happier than the number");

        assertThat(view.closing().step()).isEqualTo(ClosingStep.GRADED);
        assertThat(view.closing().grading().computed().score()).isEqualByComparingTo("0.6");
        assertThat(view.givenGrade().band()).isEqualTo(Band.GREEN);
        assertThat(view.objective().objective().definition().grade()).isEqualByComparingTo("0.7");
        assertThat(world.announced).containsExactly(new ObjectiveGraded(view.closing()));
    }

    @Test
    public void anotherGradeNeedsAReason() {
        assertThat(refusalsOf(() -> closing.grade(objective, "0.7", null))).containsExactly("reason REASON_MISSING");
        assertThat(closing.grade(objective, "0.6", null).closing().grading().grade())
                .isEqualByComparingTo("0.6");
    }

    @Test
    public void aGradeMayChangeUntilItIsConfirmed() {
        closing.grade(objective, "0.7", "First");
        assertThat(closing.grade(objective, "0.5", "Second").closing().version())
                .isEqualTo(2);

        closing.confirm(objective);

        assertRefused(Reason.ALREADY_CONFIRMED, () -> closing.grade(objective, "0.6", null));
        closing.service.reopen(ClosingWorld.SECOND, objective.id(), input("version", closing.version(objective)));
        assertThat(closing.grade(objective, "0.6", null).closing().step()).isEqualTo(ClosingStep.GRADED);
    }

    @Test
    public void aStaleStepIsRefused() {
        closing.grade(objective, "0.6", null);

        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> closing.service.grade(
                        FakeWorld.OWNER, objective.id(), input("grade", new BigDecimal("0.6"), "version", 0)));
    }

    @Test
    public void aLeadConfirmsButNotTheirOwnGrade() {
        closing.service.grade(ClosingWorld.LEAD, objective.id(), input("grade", new BigDecimal("0.6"), "version", 0));

        assertThat(closing.service
                        .get(ClosingWorld.LEAD, objective.id())
                        .flags()
                        .waitsForOther())
                .isTrue();
        assertRefused(Reason.SECOND_PERSON_NEEDED, () -> closing.confirm(objective));
        assertRefused(
                Reason.FORBIDDEN, () -> closing.service.confirm(FakeWorld.OWNER, objective.id(), input("version", 1)));
        ClosingView view = closing.service.confirm(ClosingWorld.SECOND, objective.id(), input("version", 1));

        assertThat(view.closing().confirmed().userKey()).isEqualTo("second");
        assertThat(world.announced).endsWith(new GradeConfirmed(view.closing()));
    }

    @Test
    public void nothingIsDecidedBeforeTheConfirmation() {
        assertRefused(Reason.NOT_YET_GRADED, () -> closing.decide(objective, "DONE", null, Map.of()));
        closing.grade(objective, "0.6", null);
        assertRefused(Reason.NOT_YET_CONFIRMED, () -> closing.decide(objective, "DONE", null, Map.of()));
        closing.confirm(objective);

        ClosingView view = closing.decide(objective, "DONE", null, Map.of());

        assertThat(view.closing().decided().decision()).isEqualTo(Decision.DONE);
        assertThat(view.objective().objective().definition().decision()).isEqualTo(Decision.DONE);
        assertThat(view.objective().objective().definition().state()).isEqualTo(ObjectiveState.CLOSED);
        assertThat(world.announced).endsWith(new ObjectiveDecided(view.closing()));
        assertRefused(Reason.OBJECTIVE_DECIDED, () -> closing.decide(objective, "ABANDON", null, Map.of()));
    }

    @Test
    public void decidingTheSameAgainChangesNothingButOtherWordsAreNotLostInSilence() {
        closing.grade(objective, "0.6", null);
        closing.confirm(objective);
        ClosingView first = closing.decide(objective, "DONE", null, Map.of());

        assertThat(closing.decide(objective, "DONE", null, Map.of()).closing()).isEqualTo(first.closing());
        assertRefused(
                Reason.OBJECTIVE_DECIDED,
                () -> closing.service.decide(
                        FakeWorld.OWNER,
                        objective.id(),
                        input("decision", "DONE", "why", "Another reason", "version", closing.version(objective))));
    }

    @Test
    public void aUnitThatNobodyLeadsWaitsForAnOkrMaster() {
        Unit orphans = aUnit().named("Orphans").storedIn(world);
        Objective alone = anObjective().of(orphans).during(closing.cycle).storedIn(world);
        closing.service.grade(FakeWorld.OWNER, alone.id(), input("reason", "Nothing measured", "version", 0));

        assertThat(closing.service.get(FakeWorld.OWNER, alone.id()).flags().leaderless())
                .isTrue();
        assertThat(closing.service
                        .confirm(FakeWorld.MASTER, alone.id(), input("version", 1))
                        .closing()
                        .step())
                .isEqualTo(ClosingStep.CONFIRMED);
    }

    @Test
    public void notBeforeTheWindowAndNotAfterTheCycle() {
        ClosingWorld early = new ClosingWorld("2026-12-16");
        assertRefused(Reason.NOT_YET_CLOSING, () -> early.grade(early.objective, "0.6", null));

        ClosingWorld late = new ClosingWorld("2027-02-20");
        assertThat(late.grade(late.objective, "0.6", null).closing().step())
                .as("overrun is shown, not blocked")
                .isEqualTo(ClosingStep.GRADED);
    }

    @Test
    public void strangersOnlyRead() {
        assertThat(closing.service
                        .get(FakeWorld.OUTSIDER, objective.id())
                        .flags()
                        .mayGrade())
                .isFalse();
        assertRefused(
                Reason.FORBIDDEN, () -> closing.service.grade(FakeWorld.OUTSIDER, objective.id(), input("version", 0)));
    }

    @Test
    public void movedTargetsAreGradedBothWays() {
        KeyResult keyResult =
                world.stores.keyResults().find(closing.keyResult.id()).orElseThrow();
        Metric eased = keyResult.metric().withTarget(new BigDecimal("34"));
        Stamp stamp = new Stamp("owner", world.today.now());
        world.stores
                .keyResults()
                .store(
                        keyResult.id(),
                        aKeyResult().measuring(eased).definition(),
                        new Recalibration(keyResult.id(), keyResult.metric(), eased, "Summer", stamp),
                        keyResult.version());

        ClosingView view = closing.grade(objective, "0.8", null);

        assertThat(view.objective().score().displayed()).isEqualTo("0.8");
        assertThat(view.originalScore().displayed()).isEqualTo("0.6");
        assertThat(view.closing().grading().computed().targetMoved()).isTrue();
        assertThat(view.closing().grading().computed().againstOriginal()).isEqualByComparingTo("0.6");
    }

    @Test
    public void aMissedCommitmentNeedsCauseAndChange() {
        Objective promise =
                anObjective().committed().of(closing.unit).during(closing.cycle).storedIn(world);
        aKeyResult().measured("2026-12-20", "34").storedIn(world, promise);

        assertThat(refusalsOf(() -> closing.grade(promise, "0.8", null)))
                .containsExactly("cause CAUSE_MISSING", "change CHANGE_MISSING");
        assertThat(refusalsOf(() -> closing.grade(promise, "1.0", "We feel so")))
                .containsExactly("grade COMMITMENT_MISSED");
    }

    @Test
    public void whatCannotBeSeenYetMayStayWithoutAGrade() {
        Objective later = anObjective().of(closing.unit).during(closing.cycle).storedIn(world);

        ClosingView view = closing.service.grade(
                FakeWorld.OWNER, later.id(), input("reason", "It shows next summer", "version", 0));

        assertThat(view.closing().step()).isEqualTo(ClosingStep.GRADED);
        assertThat(view.givenGrade()).isNull();
    }
}
