package org.waypoint.okr.app.keyresult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.CycleFixture.aCycle;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.refusalsOf;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.KeyResultRecalibrated;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fake.FakeWorld;

public class KeyResultServiceTest {
    private final FakeWorld world = FakeWorld.on("2026-11-21");
    private final KeyResultService service = new KeyResultService(
            world.access,
            world.stores,
            world.jira.host(),
            world.writing,
            new OkrReader(world.stores, world.jira.host(), world.today));
    private final Unit unit = aUnit().storedIn(world);
    private final Cycle cycle = aCycle().storedIn(world);
    private final Objective objective = anObjective().of(unit).during(cycle).storedIn(world);

    @Test
    public void theObjectivesOwnerCreatesAKeyResult() {
        KeyResultView view = service.create(
                FakeWorld.OWNER,
                objective.id(),
                input(
                        "title",
                        "Paying guests",
                        "kind",
                        "METRIC",
                        "baseline",
                        10,
                        "target",
                        40,
                        "collaboratorKeys",
                        List.of("member"),
                        "milestones",
                        List.of(milestone("2026-12-01", 30), milestone("2026-11-01", 20))));

        assertThat(view.owner().userKey()).isEqualTo("owner");
        assertThat(view.keyResult().definition().weight()).isEqualByComparingTo("1");
        assertThat(view.keyResult().metric().milestones())
                .extracting(each -> each.value().intValue())
                .containsExactly(20, 30);
        assertThat(service.get(FakeWorld.MEMBER, view.keyResult().id()).mayCheckIn())
                .isTrue();
        assertThat(service.get(FakeWorld.MEMBER, view.keyResult().id()).mayEdit())
                .isFalse();
    }

    private KeyResultView guests(Object... more) {
        List<Object> all =
                new ArrayList<>(List.of("title", "Paying guests", "kind", "METRIC", "baseline", 10, "target", 40));
        all.addAll(List.of(more));
        return service.create(FakeWorld.OWNER, objective.id(), input(all.toArray()));
    }

    @Test
    public void aDayWithoutADeferralIsRefusedInsteadOfForgotten() {
        assertThat(refusalsOf(() -> guests("notYetObservable", false, "deferredUntil", "2026-12-01")))
                .containsExactly("deferredUntil NOTHING_DEFERRED");
        assertThat(refusalsOf(() -> guests("deferredUntil", "2026-12-01")))
                .containsExactly("deferredUntil NOTHING_DEFERRED");
    }

    @Test
    public void takingADeferralBackTakesItsDayAlongEvenIfAFormSendsIt() {
        KeyResultView deferred = guests("notYetObservable", true, "deferredUntil", "2026-12-01");

        KeyResultView next = service.update(
                FakeWorld.OWNER,
                deferred.keyResult().id(),
                input("notYetObservable", false, "deferredUntil", "2026-12-01", "version", 1));

        assertThat(next.keyResult().definition().notYetObservable()).isFalse();
        assertThat(next.keyResult().definition().deferredUntil()).isNull();
    }

    @Test
    public void othersCreateNone() {
        assertRefused(Reason.FORBIDDEN, () -> service.create(FakeWorld.MEMBER, objective.id(), input()));
    }

    @Test
    public void everythingWrongIsNamedAtOnce() {
        assertThat(refusalsOf(() -> service.create(
                        FakeWorld.OWNER,
                        objective.id(),
                        input("kind", "METRIC", "baseline", "ten", "keyPartnerKey", "nobody", "weight", -1))))
                .containsExactlyInAnyOrder(
                        "title REQUIRED",
                        "baseline NOT_A_NUMBER",
                        "target REQUIRED",
                        "keyPartnerKey UNKNOWN_USER",
                        "weight OUT_OF_RANGE");
    }

    @Test
    public void faultsInsideAListAreNamedWithTheirPlace() {
        assertThat(refusalsOf(() -> service.create(
                        FakeWorld.OWNER,
                        objective.id(),
                        input(
                                "title",
                                "A",
                                "kind",
                                "METRIC",
                                "baseline",
                                1,
                                "target",
                                2,
                                "milestones",
                                List.of(Map.of("date", "soon", "value", BigDecimal.ONE))))))
                .contains("milestones[0].date NOT_A_DATE");
    }

    @Test
    public void aChangedTargetIsARecalibrationOnceThereAreCheckIns() {
        KeyResult keyResult = aKeyResult().measured("2026-11-01", "20").storedIn(world, objective);

        assertRefused(
                Reason.REASON_MISSING,
                () -> service.update(
                        FakeWorld.OWNER, keyResult.id(), input("target", 50, "version", keyResult.version())));
        KeyResultView view = service.update(
                FakeWorld.OWNER,
                keyResult.id(),
                input("target", 50, "recalibrationReason", "New device", "version", keyResult.version()));

        List<Recalibration> history = service.recalibrations(FakeWorld.MEMBER, keyResult.id());
        assertThat(history).extracting(Recalibration::reason).containsExactly("New device");
        assertThat(view.originalScore()).isNotNull();
        assertThat(world.announced).containsExactly(new KeyResultRecalibrated(history.get(0)));
    }

    @Test
    public void anotherTitleIsNoRecalibration() {
        KeyResult keyResult = aKeyResult().measured("2026-11-01", "20").storedIn(world, objective);

        service.update(
                FakeWorld.OWNER,
                keyResult.id(),
                input(
                        "title",
                        "New",
                        "unit",
                        "guests",
                        "target",
                        new BigDecimal("40.0"),
                        "version",
                        keyResult.version()));

        assertThat(service.recalibrations(FakeWorld.OWNER, keyResult.id())).isEmpty();
    }

    @Test
    public void anotherKindForgetsTheNumbersOfTheOldOne() {
        KeyResult keyResult = aKeyResult().storedIn(world, objective);

        KeyResultView view = service.update(
                FakeWorld.OWNER,
                keyResult.id(),
                input("kind", "GUARDRAIL", "maximum", 5, "version", keyResult.version()));

        assertThat(view.keyResult().metric().kind()).isEqualTo(KeyResultKind.GUARDRAIL);
        assertThat(view.keyResult().metric().target()).isNull();
    }

    @Test
    public void anOldVersionLosesNothing() {
        KeyResult keyResult = aKeyResult().storedIn(world, objective);
        service.update(FakeWorld.OWNER, keyResult.id(), input("title", "A", "version", keyResult.version()));

        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> service.update(
                        FakeWorld.OWNER, keyResult.id(), input("title", "B", "version", keyResult.version())));
    }

    @Test
    public void aKeyResultWithCheckInsStays() {
        KeyResult keyResult = aKeyResult().measured("2026-11-01", "20").storedIn(world, objective);

        assertRefused(Reason.KEY_RESULT_HAS_HISTORY, () -> service.delete(FakeWorld.OWNER, keyResult.id()));
    }

    @Test
    public void anUntouchedKeyResultGoesWithTheLinksToIt() {
        KeyResult keyResult = aKeyResult().storedIn(world, objective);
        Objective child = anObjective().of(unit).during(cycle).storedIn(world);
        AlignmentTarget target = new AlignmentTarget(objective.id(), keyResult.id());
        world.stores.alignments().add(child, target, AlignmentKind.CONTRIBUTES, child.created());

        service.delete(FakeWorld.OWNER, keyResult.id());

        assertRefused(Reason.NOT_FOUND, () -> service.get(FakeWorld.OWNER, keyResult.id()));
        assertThat(world.stores.alignments().touching(child.id())).isEmpty();
    }

    @Test
    public void nothingChangesInAClosedCycle() {
        Cycle closed = aCycle().from("2026-07-01", "2026-09-30").closed().storedIn(world);
        Objective old = anObjective().of(unit).during(closed).storedIn(world);
        KeyResult keyResult = aKeyResult().storedIn(world, old);

        assertRefused(Reason.CYCLE_CLOSED, () -> service.create(FakeWorld.OWNER, old.id(), input()));
        assertRefused(Reason.CYCLE_CLOSED, () -> service.update(FakeWorld.OWNER, keyResult.id(), input()));
        assertRefused(Reason.CYCLE_CLOSED, () -> service.delete(FakeWorld.OWNER, keyResult.id()));
    }

    @Test
    public void whatIsMissingIsNotFound() {
        assertRefused(Reason.NOT_FOUND, () -> service.get(FakeWorld.ADMIN, new KeyResultId(99)));
        assertRefused(Reason.NOT_FOUND, () -> service.recalibrations(FakeWorld.ADMIN, new KeyResultId(99)));
    }

    private static Map<String, Object> milestone(String date, int value) {
        return Map.of("date", date, "value", BigDecimal.valueOf(value));
    }
}
