package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** Days that a unit used to close a cycle: from its first grade to its last decision, both included. */
public final class ClosingDaysNumber {
    private ClosingDaysNumber() {}

    /**
     * Null while something is open, which is named.
     *
     * @param zone in which days begin
     */
    public static Explained of(Collection<Objective> objectives, Map<ObjectiveId, Closing> closings, ZoneId zone) {
        List<LocalDate> graded = new ArrayList<>();
        List<LocalDate> decided = new ArrayList<>();
        List<ObjectiveId> open = new ArrayList<>();
        for (Objective objective : objectives) {
            Closing closing = closings.get(objective.id());
            if (closing == null || closing.grading() == null || closing.decided() == null) {
                open.add(objective.id());
            } else {
                graded.add(day(closing.grading().stamp().at(), zone));
                decided.add(day(closing.decided().stamp().at(), zone));
            }
        }
        ScoreExplanation.Builder explanation = ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.CLOSING_DAYS);
        explanation
                .excludeIf(objectives.isEmpty(), ExclusionReason.NO_OBJECTIVES)
                .excludeAll(open, ExclusionReason.NOT_DECIDED);
        return open.isEmpty() && !graded.isEmpty() ? days(explanation, graded, decided) : explanation.explains(null);
    }

    private static Explained days(
            ScoreExplanation.Builder explanation, List<LocalDate> graded, List<LocalDate> decided) {
        LocalDate first = graded.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = decided.stream().max(LocalDate::compareTo).orElseThrow();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        return explanation
                .input(InputName.OBJECTIVES, graded.size())
                .step(StepKind.FIRST_GRADE, first)
                .step(StepKind.LAST_DECISION, last, days)
                .step(StepKind.NOT_ROUNDED)
                .explains(BigDecimal.valueOf(days));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
