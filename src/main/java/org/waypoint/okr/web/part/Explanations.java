package org.waypoint.okr.web.part;

import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.app.score.PaceView;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Explanation;

/** Shows how a number came about. */
public final class Explanations {
    /** The names of the contract and what readers call them; an unknown one is shown as it is. */
    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("baseline", "okr.explain.input.baseline"),
            Map.entry("count", "okr.explain.input.count"),
            Map.entry("counted", "okr.explain.input.counted"),
            Map.entry("current", "okr.explain.input.current"),
            Map.entry("due", "okr.explain.input.due"),
            Map.entry("inside", "okr.explain.input.inside"),
            Map.entry("maximum", "okr.explain.input.maximum"),
            Map.entry("minimum", "okr.explain.input.minimum"),
            Map.entry("objectives", "okr.explain.input.objectives"),
            Map.entry("score", "okr.explain.input.score"),
            Map.entry("target", "okr.explain.input.target"),
            Map.entry("weightedScores", "okr.explain.input.weighted-scores"),
            Map.entry("weights", "okr.explain.input.weights"));

    private final Formats formats;

    public Explanations(Formats formats) {
        this.formats = formats;
    }

    /** @param subject title of what was scored */
    public Explanation of(ScoreView score, String subject) {
        ExplanationView view = score.explanation();
        List<Explanation.Input> inputs = view.inputs().entrySet().stream()
                .map(input -> new Explanation.Input(name(input.getKey()), formats.number(input.getValue())))
                .toList();
        List<Explanation.LeftOut> leftOut = view.excluded().stream()
                .map(excluded -> new Explanation.LeftOut(excluded.title(), excluded.sentence()))
                .toList();
        return new Explanation(
                subject,
                new Scores(formats).chip(score, subject, "", ""),
                view.formula(),
                inputs,
                !inputs.isEmpty(),
                view.steps(),
                !view.steps().isEmpty(),
                leftOut,
                !leftOut.isEmpty(),
                new Scores(formats).pace(score),
                score.pace().status() != PaceStatus.NONE,
                expectation(score.pace()),
                formats.text("okr.explain.rules", view.ruleVersion()));
    }

    private String expectation(PaceView pace) {
        if (pace.expected() == null || pace.difference() == null) {
            return "";
        }
        return formats.text(
                "okr.common.pace-hint", formats.percent(pace.expected()), formats.signedPercent(pace.difference()));
    }

    private String name(String input) {
        String key = INPUTS.get(input);
        return key == null ? input : formats.text(key);
    }
}
