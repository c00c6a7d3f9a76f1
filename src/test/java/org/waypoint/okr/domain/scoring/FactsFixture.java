package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;
import org.waypoint.okr.domain.objective.ObjectiveType;

/** A key result for tests: from 0 to 100, weight 1, in a quarter of which half has passed; say only what matters. */
final class FactsFixture {
    static final DateRange QUARTER = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    static final LocalDate HALFWAY = LocalDate.of(2026, 11, 15);

    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private KeyResultKind kind = KeyResultKind.METRIC;
    private long id = 1;
    private BigDecimal baseline = BigDecimal.ZERO;
    private BigDecimal target = BigDecimal.valueOf(100);
    private BigDecimal minimum;
    private BigDecimal maximum;
    private BigDecimal weight = BigDecimal.ONE;
    private boolean notYetObservable;
    private LocalDate knownSince;
    private Metric originalMetric;

    static FactsFixture aKeyResult() {
        return new FactsFixture();
    }

    static ScoringContext aspirational() {
        return new ScoringContext(ObjectiveType.ASPIRATIONAL, QUARTER, false, HALFWAY, ScoringRules.defaults());
    }

    static ScoringContext committed() {
        return new ScoringContext(ObjectiveType.COMMITTED, QUARTER, false, HALFWAY, ScoringRules.defaults());
    }

    FactsFixture withId(long number) {
        id = number;
        return this;
    }

    FactsFixture from(String value) {
        baseline = new BigDecimal(value);
        return this;
    }

    FactsFixture to(String value) {
        target = new BigDecimal(value);
        return this;
    }

    FactsFixture measured(String value) {
        return measured(HALFWAY, value);
    }

    FactsFixture measured(LocalDate date, String value) {
        measurements.add(new Measurement(date, new BigDecimal(value), null));
        return this;
    }

    FactsFixture milestone(LocalDate date, String value) {
        milestones.add(new Milestone(date, new BigDecimal(value)));
        return this;
    }

    FactsFixture weighing(String value) {
        weight = new BigDecimal(value);
        return this;
    }

    FactsFixture binary() {
        kind = KeyResultKind.BINARY;
        return from("0").to("1");
    }

    FactsFixture maintain(String least, String most) {
        return band(KeyResultKind.MAINTAIN, least, most);
    }

    FactsFixture guardrail(String least, String most) {
        return band(KeyResultKind.GUARDRAIL, least, most);
    }

    FactsFixture notYetObservable() {
        notYetObservable = true;
        return this;
    }

    FactsFixture knownSince(LocalDate date) {
        knownSince = date;
        return this;
    }

    FactsFixture recalibratedFrom(Metric original) {
        originalMetric = original;
        return this;
    }

    KeyResultFacts facts() {
        Metric metric = new Metric(kind, null, baseline, target, null, minimum, maximum, milestones);
        MeasurementSeries series = new MeasurementSeries(measurements);
        return new KeyResultFacts(
                new KeyResultId(id), metric, series, weight, notYetObservable, knownSince, originalMetric);
    }

    KeyResultScore scored() {
        return scored(aspirational());
    }

    KeyResultScore scored(ScoringContext context) {
        return KeyResultScoring.of(facts(), context);
    }

    private FactsFixture band(KeyResultKind bandKind, String least, String most) {
        kind = bandKind;
        baseline = null;
        target = null;
        minimum = least == null ? null : new BigDecimal(least);
        maximum = most == null ? null : new BigDecimal(most);
        return this;
    }
}
