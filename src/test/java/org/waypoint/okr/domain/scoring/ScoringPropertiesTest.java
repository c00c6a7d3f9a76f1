package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.scoring.arithmetic.WeightedMean;

/** What must hold for any numbers. The seed is fixed and named in each failure, so that a failure can be repeated. */
public class ScoringPropertiesTest {
    private static final long SEED = 20261001L;
    private static final int ROUNDS = 2000;

    private final Random random = new Random(SEED);

    @Test
    public void movingTowardsTheTargetNeverLowersProgress() {
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal baseline = number();
            BigDecimal target = otherThan(baseline);
            BigDecimal step = target.subtract(baseline).multiply(share());
            BigDecimal current = number();

            assertThat(Ratio.travelled(baseline, target, current.add(step)))
                    .as("seed %d, round %d", SEED, round)
                    .isGreaterThanOrEqualTo(Ratio.travelled(baseline, target, current));
        }
    }

    @Test
    public void turningTheScaleUpsideDownChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal baseline = number();
            BigDecimal target = otherThan(baseline);
            BigDecimal current = number();

            assertThat(Ratio.travelled(baseline.negate(), target.negate(), current.negate()))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(Ratio.travelled(baseline, target, current));
        }
    }

    @Test
    public void anotherUnitOfMeasureChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal baseline = number();
            BigDecimal target = otherThan(baseline);
            BigDecimal current = number();
            BigDecimal factor = share().add(BigDecimal.ONE);
            BigDecimal shift = number();

            assertThat(Ratio.travelled(
                            baseline.multiply(factor).add(shift),
                            target.multiply(factor).add(shift),
                            current.multiply(factor).add(shift)))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(Ratio.travelled(baseline, target, current));
        }
    }

    @Test
    public void aMeanLiesBetweenItsMembersAndIgnoresTheScaleOfWeights() {
        for (int round = 0; round < ROUNDS; round++) {
            List<WeightedMean.Member> members = new ArrayList<>();
            List<WeightedMean.Member> heavier = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                BigDecimal value = share();
                BigDecimal weight = share().add(BigDecimal.ONE);
                members.add(new WeightedMean.Member(value, weight));
                heavier.add(new WeightedMean.Member(value, weight.multiply(BigDecimal.valueOf(7))));
            }
            BigDecimal mean = WeightedMean.of(members).value();

            assertThat(mean)
                    .as("seed %d, round %d", SEED, round)
                    .isBetween(least(members), most(members))
                    .isEqualTo(WeightedMean.of(heavier).value());
        }
    }

    @Test
    public void aScoreAlwaysLiesBetweenZeroAndOne() {
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal baseline = number();
            FactsFixture keyResult = FactsFixture.aKeyResult()
                    .from(baseline.toPlainString())
                    .to(otherThan(baseline).toPlainString())
                    .measured(number().toPlainString());

            assertThat(keyResult.scored(aspirational()).value())
                    .as("seed %d, round %d", SEED, round)
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000L, random.nextInt(4));
    }

    private BigDecimal otherThan(BigDecimal value) {
        BigDecimal other = number();
        return other.compareTo(value) == 0 ? other.add(BigDecimal.ONE) : other;
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(random.nextInt(10_001), 4);
    }

    private static BigDecimal least(List<WeightedMean.Member> members) {
        return members.stream()
                .map(WeightedMean.Member::value)
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    private static BigDecimal most(List<WeightedMean.Member> members) {
        return members.stream()
                .map(WeightedMean.Member::value)
                .reduce(BigDecimal::max)
                .orElseThrow();
    }
}
