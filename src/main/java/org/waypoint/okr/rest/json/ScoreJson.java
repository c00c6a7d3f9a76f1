package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.app.score.PaceView;
import org.waypoint.okr.app.score.ScoreView;

/** A score with the explanation of how it came about. */
public record ScoreJson(
        @Nullable BigDecimal score,
        @Nullable BigDecimal progress,
        @Nullable String displayed,
        String band,
        String bandLabel,
        boolean committedMissed,
        boolean possiblyTooEasy,
        boolean belowBaseline,
        Pace pace,
        Explanation explanation) {
    public static ScoreJson of(ScoreView view) {
        return new ScoreJson(
                view.score(),
                view.progress(),
                view.displayed(),
                view.band().name(),
                view.bandLabel(),
                view.committedMissed(),
                view.possiblyTooEasy(),
                view.belowBaseline(),
                Pace.of(view.pace()),
                Explanation.of(view.explanation()));
    }

    static @Nullable ScoreJson ofNullable(@Nullable ScoreView view) {
        return view == null ? null : of(view);
    }

    /** Progress against time. */
    public record Pace(
            @Nullable BigDecimal expected, @Nullable BigDecimal difference, String status) {
        static Pace of(PaceView view) {
            return new Pace(view.expected(), view.difference(), view.status().name());
        }
    }

    /** How a number came about; formula in words and steps are sentences in the caller's language. */
    public record Explanation(
            String ruleVersion,
            String formula,
            String formulaInWords,
            Map<String, BigDecimal> inputs,
            List<String> steps,
            List<Excluded> excluded) {
        static Explanation of(ExplanationView view) {
            return new Explanation(
                    view.ruleVersion(),
                    view.formula(),
                    view.formulaInWords(),
                    view.inputs(),
                    view.steps(),
                    view.excluded().stream().map(Excluded::of).toList());
        }
    }

    /** What was left out of the sum, and why; without a key result when there is nothing to score at all. */
    public record Excluded(
            @Nullable Long keyResultId,
            String reason,
            @Nullable String title,
            String sentence) {
        static Excluded of(ExplanationView.Excluded excluded) {
            return new Excluded(excluded.keyResultId(), excluded.reason(), excluded.title(), excluded.sentence());
        }
    }
}
