package org.waypoint.okr.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypoint.okr.domain.alignment.AlignmentGraph.Step;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.closing.ChildAnswers;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** Answers about children in memory. */
public final class InMemoryChildAnswers implements ChildAnswers {
    private final Map<Step, ChildAnswer> rows = new LinkedHashMap<>();

    @Override
    public Optional<ChildAnswer> of(ObjectiveId child, ObjectiveId parent) {
        return Optional.ofNullable(rows.get(new Step(child, parent)));
    }

    @Override
    public List<ChildAnswer> in(CycleId cycle) {
        return rows.values().stream()
                .filter(answer -> answer.cycleId().equals(cycle))
                .toList();
    }

    @Override
    public ChildAnswer store(ChildAnswer next, long expectedVersion) {
        Rows.requireVersion(
                of(next.child(), next.parent()).map(ChildAnswer::version).orElse(0L), expectedVersion);
        ChildAnswer stored = new ChildAnswer(
                next.child(),
                next.parent(),
                next.cycleId(),
                next.unitId(),
                next.plan(),
                next.to(),
                next.link(),
                next.stamp(),
                expectedVersion + 1);
        rows.put(new Step(next.child(), next.parent()), stored);
        return stored;
    }
}
