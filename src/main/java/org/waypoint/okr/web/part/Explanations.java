package org.waypoint.okr.web.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waypoint.okr.app.explain.NumberView;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.app.score.PaceView;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Explanation;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.Score;

/** Shows how a number came about. */
public final class Explanations {
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final String NOTHING = "\u2013";

    private final Formats formats;

    public Explanations(Formats formats) {
        this.formats = formats;
    }

    /** @param subject title of what was scored */
    public Explanation of(ScoreView score, String subject) {
        Scores scores = new Scores(formats);
        Pace pace = new Pace(scores.pace(score), score.pace().status() != PaceStatus.NONE, expectation(score.pace()));
        return of(score.explanation(), subject, scores.chip(score, subject, "", ""), pace);
    }

    /** A number beside the scores: no colour and no pace. */
    public Explanation of(NumberView view) {
        String number = view.value() == null ? NOTHING : written(view, view.value());
        Score figure = new Score(number, "none", view.name(), view.name(), "", "", List.of());
        return of(view.explanation(), view.about(), figure, new Pace(Lozenge.of("", "neutral"), false, ""));
    }

    /**
     * A number that has its explanation with it.
     *
     * @param says of what it is made, in words
     */
    public Explanation of(ExplanationView view, String subject, String number, String says) {
        Score figure = new Score(number, "none", says, subject, "", "", List.of());
        return of(view, subject, figure, new Pace(Lozenge.of("", "neutral"), false, ""));
    }

    private Explanation of(ExplanationView view, String subject, Score score, Pace pace) {
        List<Explanation.Input> inputs = view.inputs().entrySet().stream()
                .map(input -> new Explanation.Input(name(input.getKey()), formats.number(input.getValue())))
                .toList();
        List<Explanation.LeftOut> leftOut = view.excluded().stream()
                .map(excluded ->
                        new Explanation.LeftOut(excluded.title() == null ? "" : excluded.title(), excluded.sentence()))
                .toList();
        return new Explanation(
                subject,
                score,
                view.formula(),
                view.formulaInWords(),
                inputs,
                !inputs.isEmpty(),
                view.steps(),
                !view.steps().isEmpty(),
                leftOut,
                !leftOut.isEmpty(),
                pace.lozenge(),
                pace.shown(),
                pace.expectation(),
                formats.text("okr.explain.rules", view.ruleVersion()));
    }

    private String written(NumberView view, BigDecimal value) {
        return switch (view.number().writing()) {
            case PERCENT -> formats.percent(value);
            case SIGNED_PERCENT -> formats.signedPercent(value);
            case TWO_DECIMALS -> formats.number(value.setScale(2, RoundingMode.HALF_UP));
            case NUMBER -> formats.number(value);
            case SIGNED_QUANTITY -> formats.signedQuantity(value, view.unitOfMeasure());
        };
    }

    private String expectation(PaceView pace) {
        if (pace.expected() == null || pace.difference() == null) {
            return "";
        }
        return formats.text(
                "okr.common.pace-hint", formats.percent(pace.expected()), formats.signedPercent(pace.difference()));
    }

    /** What readers call an input of the contract, which is named in camel case. */
    private String name(String input) {
        return formats.text(
                "okr.explain.input." + CAPITAL.matcher(input).replaceAll("-$0").toLowerCase(Locale.ROOT));
    }

    private record Pace(Lozenge lozenge, boolean shown, String expectation) {}
}
