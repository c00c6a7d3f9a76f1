package org.waypoint.okr.ao.mapping;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.RecalibrationEntity;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.Indicator;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** Key results and their recalibrations to rows and back. */
public final class KeyResultRows {
    private KeyResultRows() {}

    public static void write(KeyResultDefinition definition, Stamp created, KeyResultEntity row) {
        write(definition, row);
        row.setCreatedBy(created.userKey());
        row.setCreatedAt(created.at().toEpochMilli());
    }

    public static void write(KeyResultDefinition definition, KeyResultEntity row) {
        row.setTitle(definition.title());
        row.setTitleLower(Columns.searchable(definition.title()));
        row.setWeight(definition.weight().toPlainString());
        row.setOwnerKey(definition.ownerKey());
        row.setCollaborators(Columns.lines(definition.collaboratorKeys()));
        row.setPartnerKey(definition.keyPartnerKey());
        row.setIndicatorType(Columns.text(definition.indicator()));
        row.setDeferred(definition.notYetObservable());
        row.setDeferredUntil(Columns.text(definition.deferredUntil()));
        write(definition.metric(), row);
    }

    private static void write(Metric metric, KeyResultEntity row) {
        row.setMetricKind(metric.kind().name());
        row.setUnitOfMeasure(metric.unitOfMeasure());
        row.setBaseline(Columns.text(metric.baseline()));
        row.setTarget(Columns.text(metric.target()));
        row.setStretch(Columns.text(metric.stretch()));
        row.setMinimum(Columns.text(metric.minimum()));
        row.setMaximum(Columns.text(metric.maximum()));
        row.setMilestones(MetricText.milestones(metric.milestones()));
    }

    public static KeyResult read(KeyResultEntity row) {
        return new KeyResult(
                new KeyResultId(row.getID()),
                new ObjectiveId(row.getObjectiveId()),
                new CycleId(row.getCycleId()),
                new UnitId(row.getUnitId()),
                definition(row),
                SeriesText.read(row.getHistory()),
                originalMetric(row.getOriginalMetric()),
                Columns.stamp(row.getCreatedBy(), row.getCreatedAt()),
                row.getVersion());
    }

    private static KeyResultDefinition definition(KeyResultEntity row) {
        return new KeyResultDefinition(
                row.getTitle(),
                metric(row),
                Columns.decimal(row.getWeight()),
                row.getOwnerKey(),
                Columns.lines(row.getCollaborators()),
                row.getPartnerKey(),
                Columns.constant(Indicator.class, row.getIndicatorType()),
                row.isDeferred(),
                Columns.day(row.getDeferredUntil()));
    }

    private static Metric metric(KeyResultEntity row) {
        return new Metric(
                KeyResultKind.valueOf(row.getMetricKind()),
                row.getUnitOfMeasure(),
                Columns.decimal(row.getBaseline()),
                Columns.decimal(row.getTarget()),
                Columns.decimal(row.getStretch()),
                Columns.decimal(row.getMinimum()),
                Columns.decimal(row.getMaximum()),
                MetricText.milestones(row.getMilestones()));
    }

    private static @Nullable Metric originalMetric(@Nullable String text) {
        return Columns.isAbsent(text) ? null : MetricText.read(text);
    }

    public static void write(Recalibration recalibration, RecalibrationEntity row) {
        row.setKeyResultId(recalibration.keyResultId().value());
        row.setBeforeMetric(MetricText.write(recalibration.before()));
        row.setAfterMetric(MetricText.write(recalibration.after()));
        row.setReason(recalibration.reason());
        row.setChangedBy(recalibration.stamp().userKey());
        row.setChangedAt(recalibration.stamp().at().toEpochMilli());
    }

    public static Recalibration read(RecalibrationEntity row) {
        return new Recalibration(
                new KeyResultId(row.getKeyResultId()),
                MetricText.read(row.getBeforeMetric()),
                MetricText.read(row.getAfterMetric()),
                row.getReason(),
                Columns.stamp(row.getChangedBy(), row.getChangedAt()));
    }
}
