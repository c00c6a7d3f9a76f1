package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.keyResultDefinition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.ao.entity.RecalibrationEntity;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;

public class AoKeyResultsTest extends AoContract {
    private Cycle cycle;
    private Unit team;
    private Objective objective;

    @Before
    public void placeThem() {
        cycle = okrs.cycle("Q4");
        team = okrs.unit("Team");
        objective = okrs.objective(cycle, team, "Objective");
    }

    @Test
    public void everythingComesBackAsItWasStored() {
        Metric metric = new Metric(
                KeyResultKind.METRIC,
                "€ | month",
                new BigDecimal("-0.50"),
                new BigDecimal("12345678901234567890.123456789"),
                new BigDecimal("1E+30"),
                null,
                null,
                List.of(
                        new Milestone(LocalDate.parse("2026-11-01"), new BigDecimal("1.0")),
                        new Milestone(LocalDate.parse("2026-12-01"), new BigDecimal("-2"))));
        KeyResultDefinition definition = new KeyResultDefinition(
                "Größe",
                metric,
                new BigDecimal("0.25"),
                "ada",
                List.of("eve", "bob"),
                "partner",
                null,
                true,
                LocalDate.parse("2026-12-01"));

        KeyResult added = stored(() -> stores.keyResults().add(objective, definition, ADA));

        assertThat(added.definition())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(definition);
        assertThat(added.metric().baseline()).isEqualTo(new BigDecimal("-0.50"));
        assertThat(added.created()).isEqualTo(ADA);
        assertThat(added.cycleId()).isEqualTo(cycle.id());
        assertThat(added.unitId()).isEqualTo(team.id());
        assertThat(added.objectiveId()).isEqualTo(objective.id());
        assertThat(added.series()).isEqualTo(MeasurementSeries.empty());
        assertThat(added.originalMetric()).isNull();
        assertThat(stores.keyResults().find(added.id())).contains(added);
    }

    @Test
    public void bandsAndTicksComeBackToo() {
        for (Metric metric : List.of(
                Metric.binary(),
                Metric.band(KeyResultKind.GUARDRAIL, null, new BigDecimal("3")),
                Metric.band(KeyResultKind.MAINTAIN, new BigDecimal("1"), new BigDecimal("2")))) {
            KeyResultDefinition definition =
                    new KeyResultDefinition("Title", metric, BigDecimal.ZERO, "ada", List.of(), null, null, false);

            assertThat(stored(() -> stores.keyResults().add(objective, definition, ADA))
                            .definition())
                    .isEqualTo(definition);
        }
    }

    @Test
    public void theyAreReadByObjectiveCycleAndUnitOldestFirst() {
        Objective other = okrs.objective(cycle, okrs.unit("Other team"), "Other");
        KeyResult first = okrs.keyResult(objective, "1");
        KeyResult second = okrs.keyResult(other, "2");
        KeyResult third = okrs.keyResult(objective, "3");

        assertThat(stores.keyResults().of(objective.id())).containsExactly(first, third);
        assertThat(stores.keyResults().of(List.of(other.id(), objective.id()))).containsExactly(first, second, third);
        assertThat(stores.keyResults().in(cycle.id())).containsExactly(first, second, third);
        assertThat(stores.keyResults().in(cycle.id(), Set.of(team.id()))).containsExactly(first, third);
        assertThat(stores.keyResults().find(List.of(third.id(), new KeyResultId(4711))))
                .containsExactly(third);
        assertThat(stores.keyResults().of(List.of())).isEmpty();
    }

    @Test
    public void aWholeTitleIsFoundInAnyCycleUpperAndLowerCaseAlike() {
        KeyResult first = okrs.keyResult(objective, "Orders, finished");
        KeyResult later = okrs.keyResult(okrs.objective(okrs.cycle("Q5"), team, "Later"), "ORDERS, finished");
        okrs.keyResult(objective, "Orders, finished late");

        assertThat(stores.keyResults().titled(" orders, Finished ")).containsExactly(first, later);
        assertThat(stores.keyResults().titled("Orders%")).isEmpty();
    }

    @Test
    public void aSearchKnowsCycleUnitTextAndLimit() {
        KeyResult first = okrs.keyResult(objective, "Conversion of visitors");
        KeyResult second = okrs.keyResult(objective, "CONVERSION of trials");
        okrs.keyResult(objective, "Churn");

        assertThat(stores.keyResults().search(cycle.id(), null, "conversion", 10))
                .containsExactly(first, second);
        assertThat(stores.keyResults().search(cycle.id(), team.id(), "Conversion", 1))
                .containsExactly(first);
        assertThat(stores.keyResults().search(cycle.id(), okrs.unit("Other").id(), "conversion", 10))
                .isEmpty();
    }

    @Test
    public void recalibrationsKeepTheFirstMetricAndEveryStep() {
        KeyResult added = okrs.keyResult(objective, "Key result");
        Metric original = added.metric();

        KeyResult once = recalibrate(added, original.withTarget(new BigDecimal("30")), "too hard");
        KeyResult twice = recalibrate(once, original.withTarget(new BigDecimal("35")), "was possible");

        assertThat(twice.originalMetric()).isEqualTo(original);
        assertThat(twice.metric().target()).isEqualTo(new BigDecimal("35"));
        assertThat(twice.version()).isEqualTo(2);
        assertThat(stores.keyResults().find(added.id())).contains(twice);
        assertThat(stores.keyResults().recalibrations(added.id()))
                .extracting(Recalibration::reason)
                .containsExactly("was possible", "too hard");
        assertThat(stores.keyResults().recalibrations(added.id()).get(1))
                .isEqualTo(new Recalibration(added.id(), original, once.metric(), "too hard", stampOf("too hard")));
    }

    private KeyResult recalibrate(KeyResult keyResult, Metric after, String reason) {
        KeyResultDefinition now = keyResult.definition();
        KeyResultDefinition next = new KeyResultDefinition(
                now.title(), after, now.weight(), now.ownerKey(), now.collaboratorKeys(), null, null, false);
        Recalibration step = new Recalibration(keyResult.id(), keyResult.metric(), after, reason, stampOf(reason));
        return stored(() -> stores.keyResults().store(keyResult.id(), next, step, keyResult.version()));
    }

    private static Stamp stampOf(String reason) {
        return new Stamp("bob", Instant.ofEpochMilli(reason.length()));
    }

    @Test
    public void anEditLeavesTheSeriesAlone() {
        KeyResult added = okrs.keyResult(objective, "Before");
        okrs.checkIn(added, "2026-10-06", "12");

        KeyResult edited = stored(() -> stores.keyResults().store(added.id(), keyResultDefinition("After"), null, 0));

        assertThat(edited.title()).isEqualTo("After");
        assertThat(edited.series().size()).isEqualTo(1);
        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> stores.keyResults().store(added.id(), keyResultDefinition("Late"), null, 0));
    }

    @Test
    public void aRemovedKeyResultLeavesNothingBehind() {
        KeyResult going = okrs.keyResult(objective, "Going");
        recalibrate(going, Metric.binary(), "other kind");
        okrs.hypothesis(going, 1);

        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.keyResults().remove(going.id(), 0));
        storing(() -> stores.keyResults().remove(going.id(), 1));

        assertThat(stores.keyResults().in(cycle.id())).isEmpty();
        assertThat(stores.hypotheses().in(cycle.id())).isEmpty();
        assertThat(database.activeObjects().count(RecalibrationEntity.class)).isZero();
        assertRefused(Reason.NOT_FOUND, () -> stores.keyResults().remove(going.id(), 1));
    }
}
