package org.waypoint.okr.ao.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.ObjectiveClosingEntity;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** Closings to rows and back. */
public final class ClosingRows {
    private ClosingRows() {}

    public static void write(Closing closing, ObjectiveClosingEntity row) {
        row.setObjectiveId(closing.objectiveId().value());
        row.setCycleId(closing.cycleId().value());
        row.setUnitId(closing.unitId().value());
        if (closing.grading() != null) {
            write(closing.grading(), row);
        }
        Stamp confirmed = closing.confirmed();
        row.setConfirmedBy(Columns.userKey(confirmed));
        row.setConfirmedAt(Columns.millis(confirmed));
        if (closing.decided() != null) {
            write(closing.decided(), row);
        }
    }

    private static void write(Grading grading, ObjectiveClosingEntity row) {
        row.setScore(Columns.text(grading.computed().score()));
        row.setDisplayed(Columns.text(grading.computed().displayed()));
        row.setOriginalScore(Columns.text(grading.computed().againstOriginal()));
        row.setMissed(grading.computed().missed());
        row.setGrade(Columns.text(grading.said().grade()));
        row.setReason(grading.said().reason());
        row.setCause(grading.said().cause());
        row.setWhatChanges(grading.said().change());
        row.setGradedBy(grading.stamp().userKey());
        row.setGradedAt(grading.stamp().at().toEpochMilli());
    }

    private static void write(Decided decided, ObjectiveClosingEntity row) {
        row.setDecision(decided.decision().name());
        row.setWhy(decided.why());
        row.setChildren(Columns.lines(decided.children().entrySet().stream()
                .map(child -> child.getKey().value() + " " + child.getValue())
                .toList()));
        row.setCarriedToId(
                decided.carriedTo() == null ? null : decided.carriedTo().value());
        row.setDecidedBy(decided.stamp().userKey());
        row.setDecidedAt(decided.stamp().at().toEpochMilli());
    }

    public static Closing read(ObjectiveClosingEntity row) {
        return new Closing(
                new ObjectiveId(row.getObjectiveId()),
                new CycleId(row.getCycleId()),
                new UnitId(row.getUnitId()),
                grading(row),
                Columns.stampOrNull(row.getConfirmedBy(), row.getConfirmedAt()),
                decided(row),
                row.getVersion());
    }

    private static @Nullable Grading grading(ObjectiveClosingEntity row) {
        Stamp graded = Columns.stampOrNull(row.getGradedBy(), row.getGradedAt());
        if (graded == null) {
            return null;
        }
        Computed computed = new Computed(
                Columns.decimal(row.getScore()),
                Columns.decimal(row.getDisplayed()),
                Columns.decimal(row.getOriginalScore()),
                Boolean.TRUE.equals(row.getMissed()));
        Grading.Said said = new Grading.Said(
                Columns.decimal(row.getGrade()), row.getReason(), row.getCause(), row.getWhatChanges());
        return new Grading(computed, said, graded);
    }

    private static @Nullable Decided decided(ObjectiveClosingEntity row) {
        Decision decision = Columns.constant(Decision.class, row.getDecision());
        Stamp stamp = Columns.stampOrNull(row.getDecidedBy(), row.getDecidedAt());
        return decision == null || stamp == null
                ? null
                : new Decided(
                        decision,
                        row.getWhy(),
                        children(Columns.lines(row.getChildren())),
                        Columns.id(row.getCarriedToId(), ObjectiveId::new),
                        stamp);
    }

    private static Map<ObjectiveId, ChildPlan> children(List<String> lines) {
        Map<ObjectiveId, ChildPlan> children = new LinkedHashMap<>();
        for (String line : lines) {
            String[] pair = line.split(" ", 2);
            children.put(new ObjectiveId(Long.parseLong(pair[0])), ChildPlan.valueOf(pair[1]));
        }
        return children;
    }
}
