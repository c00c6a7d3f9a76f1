package org.waypoint.okr.ao;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Transactions;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.keyresult.Indicator;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitLevel;

/** Stores valid OKRs; a test writes down only what matters to it. */
public final class StoredOkrs {
    public static final Stamp ADA = new Stamp("ada", Instant.parse("2026-10-05T09:30:00.123Z"));
    public static final LocalDate DAY = LocalDate.parse("2026-10-05");

    private final Stores stores;
    private final Transactions transactions;

    public StoredOkrs(Stores stores, Transactions transactions) {
        this.stores = stores;
        this.transactions = transactions;
    }

    public Unit unit(String name, Long... projects) {
        return transactions.run(() -> stores.units().add(unitDefinition(name, projects)));
    }

    public static UnitDefinition unitDefinition(String name, Long... projects) {
        return new UnitDefinition(name, UnitLevel.TEAM, null, List.of(projects), List.of("ada", "bob"), "coach");
    }

    public Cycle cycle(String name) {
        return transactions.run(
                () -> stores.cycles().add(quarter(name, "2026-10-01", "2026-12-31"), CyclePhase.ACTIVE));
    }

    public static CycleDefinition quarter(String name, String start, String end) {
        DateRange range = new DateRange(LocalDate.parse(start), LocalDate.parse(end));
        return new CycleDefinition(name, range, Cadence.QUARTER, null);
    }

    public Objective objective(Cycle cycle, Unit unit, String title) {
        return transactions.run(() -> stores.objectives().add(objectiveDefinition(cycle, unit, title), ADA));
    }

    public static ObjectiveDefinition objectiveDefinition(Cycle cycle, Unit unit, String title) {
        return new ObjectiveDefinition(
                title,
                null,
                null,
                ObjectiveType.ASPIRATIONAL,
                Origin.AGREED,
                ObjectiveState.AGREED,
                unit.id(),
                cycle.id(),
                "ada",
                null,
                null);
    }

    public Objective objective() {
        return objective(cycle("Q4"), unit("Team"), "Objective");
    }

    public KeyResult keyResult(Objective objective, String title) {
        return transactions.run(() -> stores.keyResults().add(objective, keyResultDefinition(title), ADA));
    }

    public static KeyResultDefinition keyResultDefinition(String title) {
        Metric metric = Metric.moving(new BigDecimal("10"), new BigDecimal("40"));
        return new KeyResultDefinition(
                title, metric, BigDecimal.ONE, "ada", List.of("bob", "eve"), null, Indicator.LEADING, false);
    }

    public KeyResult keyResult() {
        return keyResult(objective(), "Key result");
    }

    public CheckIn checkIn(KeyResult keyResult, String date, String value) {
        return transactions.run(() -> stores.checkIns().record(keyResult, draft(date, value), ADA));
    }

    public static CheckInDraft draft(String date, String value) {
        return new CheckInDraft(LocalDate.parse(date), new BigDecimal(value), 5, "learned", "next");
    }

    public Hypothesis hypothesis(KeyResult keyResult, long epicId) {
        return transactions.run(() -> stores.hypotheses()
                .add(keyResult, epic(epicId), statement(), 5, HypothesisState.PLACED, DAY, null, ADA));
    }

    public static EpicReference epic(long id) {
        return new EpicReference(id, "WEB-" + id, "Epic " + id);
    }

    public static HypothesisStatement statement() {
        return new HypothesisStatement(
                "one page",
                "new customers",
                "finish",
                new BigDecimal("2.5"),
                new BigDecimal("5"),
                "more orders",
                LocalDate.parse("2026-12-01"),
                "they trust us");
    }

    public Alignment alignment(Objective from, Objective to) {
        AlignmentTarget target = new AlignmentTarget(to.id(), null);
        return transactions.run(() -> stores.alignments().add(from, target, AlignmentKind.CONTRIBUTES, ADA));
    }
}
