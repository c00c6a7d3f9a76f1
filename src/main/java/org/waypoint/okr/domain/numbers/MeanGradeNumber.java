package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** The mean grade that a unit gave its objectives of one type. */
public final class MeanGradeNumber {
    private static final int DECIMALS = 2;

    private MeanGradeNumber() {}

    /** @param closings those that were begun; a grade of before there were any stands in the objective */
    public static Explained of(
            Collection<Objective> objectives, Map<ObjectiveId, Closing> closings, ObjectiveType type) {
        Map<ObjectiveId, BigDecimal> grades = new LinkedHashMap<>();
        List<ObjectiveId> ungraded = new ArrayList<>();
        for (Objective objective : objectives) {
            BigDecimal grade = grade(objective, closings.get(objective.id()));
            if (objective.definition().type() == type && grade != null) {
                grades.put(objective.id(), grade);
            } else if (objective.definition().type() == type) {
                ungraded.add(objective.id());
            }
        }
        ScoreExplanation.Builder explanation = ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.MEAN_GRADE);
        explanation
                .input(InputName.GRADED, grades.size())
                .excludeIf(grades.isEmpty() && ungraded.isEmpty(), ExclusionReason.NO_OBJECTIVES)
                .excludeAll(ungraded, ExclusionReason.NOT_GRADED);
        return mean(explanation, grades);
    }

    private static Explained mean(ScoreExplanation.Builder explanation, Map<ObjectiveId, BigDecimal> grades) {
        if (grades.isEmpty()) {
            return explanation.explains(null);
        }
        BigDecimal sum = grades.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(grades.size()), DECIMALS, RoundingMode.HALF_UP);
        return explanation
                .each(grades.entrySet(), one -> explanation.step(StepKind.GRADED, one.getKey(), one.getValue()))
                .step(StepKind.DIVIDED, sum, grades.size(), mean)
                .step(StepKind.ROUNDED_TO_TWO_DECIMALS)
                .explains(mean);
    }

    private static @Nullable BigDecimal grade(Objective objective, @Nullable Closing closing) {
        return closing == null || closing.grading() == null
                ? objective.definition().grade()
                : closing.grading().grade();
    }
}
