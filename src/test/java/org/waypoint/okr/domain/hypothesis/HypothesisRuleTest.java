package org.waypoint.okr.domain.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;

import java.util.List;
import org.junit.Test;

public class HypothesisRuleTest {
    @Test
    public void aDraftMayLackPartsAPlacedBetMayNot() {
        HypothesisStatement statement =
                aBet().withoutSignal().knownBy(null).predicting(null, null).statement();

        assertThat(refusals(statement, false)).isEmpty();
        assertThat(refusals(statement, true))
                .containsExactly(
                        "predictedLow REQUIRED", "predictedHigh REQUIRED", "signal REQUIRED", "signalDate REQUIRED");
    }

    @Test
    public void theRiskiestAssumptionIsNotNeeded() {
        assertThat(aBet().statement().riskiestAssumption()).isNull();
        assertThat(aBet().statement().isComplete()).isTrue();
    }

    @Test
    public void aPredictionGoesOneWay() {
        assertThat(refusals(aBet().predicting("-5", "20").statement(), true))
                .containsExactly("predictedHigh PREDICTED_RANGE_UPSIDE_DOWN");
        assertThat(refusals(aBet().predicting("0", "0").statement(), false))
                .containsExactly("predictedHigh PREDICTED_RANGE_UPSIDE_DOWN");
        assertThat(refusals(aBet().predicting("0", "20").statement(), true)).isEmpty();
        assertThat(refusals(aBet().predicting("-5", "-20").statement(), true)).isEmpty();
    }

    @Test
    public void theCautiousEndComesFirstHoweverItWasTyped() {
        HypothesisStatement turned =
                HypothesisRule.normalised(aBet().predicting("-20", "-5").statement());

        assertThat(turned.predictedLow()).isEqualByComparingTo("-5");
        assertThat(turned.predictedHigh()).isEqualByComparingTo("-20");
    }

    @Test
    public void onlyAPlacedBetIsJudged() {
        HypothesisRule.requirePlaced(aBet().build());

        assertThatThrownBy(() -> HypothesisRule.requirePlaced(aBet().draft().build()))
                .hasMessage("NOT_YET_PLACED");
        assertThatThrownBy(() -> HypothesisRule.requirePlaced(
                        aBet().in(HypothesisState.DECIDED).build()))
                .hasMessage("ALREADY_DECIDED");
        assertThatThrownBy(() -> HypothesisRule.requireOpen(
                        aBet().in(HypothesisState.DROPPED).build()))
                .hasMessage("ALREADY_DECIDED");
    }

    private static List<String> refusals(HypothesisStatement statement, boolean toBePlaced) {
        return HypothesisRule.refusals(statement, toBePlaced).stream()
                .map(refusal -> refusal.field() + " " + refusal.reason())
                .toList();
    }
}
