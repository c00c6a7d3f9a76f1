package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.scoring.arithmetic.PiecewiseLine;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.scoring.arithmetic.WeightedMean;

/** Group D: several key results become one number. */
final class RollupVectors {
    private RollupVectors() {}

    static Map<String, Consumer<Vector>> rules() {
        return Map.of(
                "rollup", RollupVectors::rollup,
                "sum-of-values", RollupVectors::sumOfValues,
                "target-shares", RollupVectors::targetShares,
                "checklist", RollupVectors::checklist,
                "counted-items", RollupVectors::countedItems,
                "weight-shares", RollupVectors::weightShares,
                "confidence-mean", RollupVectors::confidenceMean,
                "checkpoints", RollupVectors::checkpoints);
    }

    private static void rollup(Vector row) {
        List<KeyResultFacts> keyResults = row.words().stream()
                .map(word -> word.split("@", 2))
                .map(pair -> aKeyResult().measured(pair[0]).weighing(pair[1]).facts())
                .toList();

        assertThat(percentOf(keyResults)).isEqualTo(row.expected());
    }

    /** A different method with a different answer: the largest target drowns the others, so it is not ours. */
    private static void sumOfValues(Vector row) {
        List<KeyResultFacts> keyResults = new ArrayList<>();
        BigDecimal current = BigDecimal.ZERO;
        BigDecimal target = BigDecimal.ZERO;
        for (String word : row.words()) {
            String[] pair = word.split("/", 2);
            current = current.add(new BigDecimal(pair[0]));
            target = target.add(new BigDecimal(pair[1]));
            keyResults.add(aKeyResult().to(pair[1]).measured(pair[0]).facts());
        }

        assertThat(Vector.percent(Ratio.of(current, target))).isEqualTo(row.published());
        assertThat(percentOf(keyResults)).isEqualTo(row.ours());
    }

    private static void targetShares(Vector row) {
        assertThat(shares(row.words(), RoundingMode.HALF_UP)).isEqualTo(row.published());
        List<String> equalWeights = row.words().stream().map(target -> "1").toList();
        assertThat(shares(equalWeights, RoundingMode.HALF_UP)).isEqualTo(row.ours());
    }

    private static void weightShares(Vector row) {
        assertThat(shares(row.words(), RoundingMode.DOWN)).startsWith(row.expected());
    }

    /** The share of a key result is what the objective scores when it alone is achieved. */
    private static String shares(List<String> weights, RoundingMode rounding) {
        return weights.stream()
                .map(weight -> Ratio.of(new BigDecimal(weight), sum(weights)))
                .peek(share -> assertThat(share).isIn(sharesByScoring(weights)))
                .map(share -> Vector.percent(share, 1, rounding))
                .collect(Collectors.joining(" "));
    }

    private static List<BigDecimal> sharesByScoring(List<String> weights) {
        List<BigDecimal> shares = new ArrayList<>();
        for (int achieved = 0; achieved < weights.size(); achieved++) {
            List<KeyResultFacts> keyResults = new ArrayList<>();
            for (int i = 0; i < weights.size(); i++) {
                String value = i == achieved ? "100" : "0";
                keyResults.add(
                        aKeyResult().measured(value).weighing(weights.get(i)).facts());
            }
            shares.add(scoreOf(keyResults));
        }
        return shares;
    }

    private static BigDecimal sum(List<String> weights) {
        return weights.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void checklist(Vector row) {
        List<KeyResultFacts> items = row.words().stream()
                .map(done -> aKeyResult().binary().measured(done).facts())
                .toList();

        assertThat(percentOf(items)).isEqualTo(row.expected());
    }

    private static void countedItems(Vector row) {
        KeyResultScore score =
                aKeyResult().to(row.text("all")).measured(row.text("done")).scored();

        assertThat(score.value()).isEqualByComparingTo(row.expected());
    }

    private static void confidenceMean(Vector row) {
        List<WeightedMean.Member> members = row.words().stream()
                .map(word -> word.split("@", 2))
                .map(pair -> new WeightedMean.Member(new BigDecimal(pair[0]), new BigDecimal(pair[1])))
                .toList();

        assertThat(WeightedMean.of(members).value()).isEqualByComparingTo(row.expected());
    }

    /** Corners lie along the way from start to target, so a falling metric bends like a rising one. */
    private static void checkpoints(Vector row) {
        List<PiecewiseLine.Point> corners = new ArrayList<>();
        corners.add(new PiecewiseLine.Point(BigDecimal.ZERO, BigDecimal.ZERO));
        row.named().forEach((name, percent) -> {
            if (Character.isDigit(name.charAt(0))) {
                corners.add(new PiecewiseLine.Point(way(row, name), new BigDecimal(percent).movePointLeft(2)));
            }
        });
        corners.add(new PiecewiseLine.Point(BigDecimal.ONE, BigDecimal.ONE));

        BigDecimal height = new PiecewiseLine(corners).at(way(row, row.text("current")));

        assertThat(Vector.percent(height)).isEqualTo(row.expected());
    }

    private static BigDecimal way(Vector row, String value) {
        return Ratio.travelled(row.number("start"), row.number("target"), new BigDecimal(value));
    }

    private static String percentOf(List<KeyResultFacts> keyResults) {
        return Vector.percent(scoreOf(keyResults));
    }

    private static BigDecimal scoreOf(List<KeyResultFacts> keyResults) {
        return ObjectiveScoring.of(keyResults, aspirational()).score().score();
    }
}
