package org.waypoint.okr.web.part;

import java.util.List;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.app.score.PaceView;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Explanation;

/** Shows how a number came about. */
public final class Explanations {
    private final Formats formats;

    public Explanations(Formats formats) {
        this.formats = formats;
    }

    /** @param subject title of what was scored */
    public Explanation of(ScoreView score, String subject) {
        ExplanationView view = score.explanation();
        List<Explanation.Input> inputs = view.inputs().entrySet().stream()
                .map(input -> new Explanation.Input(input.getKey(), formats.number(input.getValue())))
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
}
