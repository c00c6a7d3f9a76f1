package org.waypoint.okr.app.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.PaceRules;
import org.waypoint.okr.domain.scoring.Punctuality;

/** Reckons the figures of one cycle of a unit. */
final class CycleFigures {
    private static final int DECIMALS = 2;

    private final PaceRules rules;
    private final LocalDate today;
    private final ZoneId zone;

    CycleFigures(PaceRules rules, LocalDate today, ZoneId zone) {
        this.rules = rules;
        this.today = today;
        this.zone = zone;
    }

    /** @param range of the cycle, which has dates */
    UnitCycleView of(
            Cycle cycle,
            DateRange range,
            List<Objective> objectives,
            List<KeyResult> keyResults,
            Map<ObjectiveId, Closing> closings) {
        List<KeyResultFacts> facts = keyResults.stream()
                .map(keyResult -> KeyResultFacts.of(keyResult, zone))
                .toList();
        return new UnitCycleView(
                cycle,
                objectives.size(),
                keyResults.size(),
                Math.toIntExact(keyResults.stream()
                        .filter(keyResult -> keyResult.metric().kind() != KeyResultKind.BINARY)
                        .count()),
                Punctuality.of(facts, range, today, rules),
                grade(objectives, closings, ObjectiveType.COMMITTED),
                grade(objectives, closings, ObjectiveType.ASPIRATIONAL),
                closingDays(objectives, closings),
                null);
    }

    private static @Nullable BigDecimal grade(
            List<Objective> objectives, Map<ObjectiveId, Closing> closings, ObjectiveType type) {
        List<BigDecimal> grades = objectives.stream()
                .filter(objective -> objective.definition().type() == type)
                .map(objective -> grade(objective, closings.get(objective.id())))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toList());
        if (grades.isEmpty()) {
            return null;
        }
        BigDecimal sum = grades.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(grades.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal grade(Objective objective, @Nullable Closing closing) {
        return closing == null || closing.grading() == null
                ? objective.definition().grade()
                : closing.grading().grade();
    }

    private @Nullable Integer closingDays(List<Objective> objectives, Map<ObjectiveId, Closing> closings) {
        LocalDate first = null;
        LocalDate last = null;
        for (Objective objective : objectives) {
            Closing closing = closings.get(objective.id());
            if (closing == null || closing.grading() == null || closing.decided() == null) {
                return null;
            }
            LocalDate graded = LocalDate.ofInstant(closing.grading().stamp().at(), zone);
            LocalDate decided = LocalDate.ofInstant(closing.decided().stamp().at(), zone);
            first = first == null || graded.isBefore(first) ? graded : first;
            last = last == null || decided.isAfter(last) ? decided : last;
        }
        return first == null || last == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }
}
