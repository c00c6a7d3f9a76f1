package org.waypoint.okr.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.app.score.PaceView;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.BundleTexts;
import org.waypoint.okr.web.view.part.Explanation;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.Score;

public class ScoresTest {
    private static final ExplanationView WHY = new ExplanationView(
            "1",
            "(current \u2212 baseline) / (target \u2212 baseline)",
            "The way gone so far",
            Map.of("baseline", new BigDecimal("1500")),
            List.of("First this", "then that"),
            List.of(new ExplanationView.Excluded(7L, "GUARDRAIL", "Crashes", "A guardrail never counts.")));

    private final Scores scores = new Scores(BundleTexts.english());

    @Test
    public void theChipSaysItsBandInWords() {
        Score chip = scores.chip(score("0.4", Band.AMBER, false), "Calls", "/explain", "id-1");

        assertThat(chip.number()).isEqualTo("0.4");
        assertThat(chip.band()).isEqualTo("amber");
        assertThat(chip.label()).contains("0.4", "partly achieved", "Calls");
    }

    @Test
    public void nothingToScoreIsADashAndNotZero() {
        assertThat(scores.chip(score(null, Band.NONE, false), "Calls", "", "").number())
                .isEqualTo("\u2013");
    }

    @Test
    public void anOpenCommitmentIsSaidOnceAtTheObjective() {
        ScoreView missed = score("0.4", Band.RED, true);

        assertThat(scores.marks(missed)).extracting(Lozenge::text).containsExactly("Commitment open");
        assertThat(scores.marksOfPart(missed)).isEmpty();
    }

    @Test
    public void paceCarriesExpectationAndDifference() {
        Lozenge pace = scores.pace(score("0.4", Band.AMBER, false));

        assertThat(pace.text()).isEqualTo("At risk");
        assertThat(pace.tone()).isEqualTo("warning");
        assertThat(pace.hint()).isEqualTo("Expected by now: 51%, difference \u221211%");
    }

    @Test
    public void theExplanationHasEverythingInOrder() {
        Explanation told = new Explanations(BundleTexts.german()).of(score("0.4", Band.AMBER, false), "Anrufe");

        assertThat(told.inputs())
                .extracting(Explanation.Input::name, Explanation.Input::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Startwert (baseline)", "1.500"));
        assertThat(told.steps()).containsExactly("First this", "then that");
        assertThat(told.leftOut()).extracting(Explanation.LeftOut::title).containsExactly("Crashes");
        assertThat(told.score().number()).isEqualTo("0,4");
        assertThat(told.expectation()).contains("51\u00a0%");
    }

    private static ScoreView score(String displayed, Band band, boolean missed) {
        PaceView pace = new PaceView(new BigDecimal("0.5055"), new BigDecimal("-0.1055"), PaceStatus.AT_RISK);
        BigDecimal number = displayed == null ? null : new BigDecimal(displayed);
        return new ScoreView(
                number,
                number,
                displayed,
                band,
                BundleTexts.english().text(band.textKey()),
                missed,
                false,
                false,
                pace,
                WHY);
    }
}
