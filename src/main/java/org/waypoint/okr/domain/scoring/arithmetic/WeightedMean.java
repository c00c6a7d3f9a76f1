package org.waypoint.okr.domain.scoring.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighted means of ratios; a member without a value takes no part, and where nothing has weight there is no mean. */
public final class WeightedMean {
    /** A value, or null where there is none, and its weight, 0 or more. */
    public record Member(@Nullable BigDecimal value, BigDecimal weight) {}

    private final BigDecimal sum;
    private final BigDecimal weights;

    private WeightedMean(BigDecimal sum, BigDecimal weights) {
        this.sum = sum;
        this.weights = weights;
    }

    public static WeightedMean of(Collection<Member> members) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Member member : members) {
            if (member.value() != null) {
                sum = sum.add(member.value().multiply(member.weight()));
                weights = weights.add(member.weight());
            }
        }
        return new WeightedMean(sum, weights);
    }

    /** The plain mean, as a unit's score over its objectives; null where no value is given. */
    public static @Nullable BigDecimal plain(Collection<? extends @Nullable BigDecimal> values) {
        List<Member> members =
                values.stream().map(value -> new Member(value, BigDecimal.ONE)).toList();
        return of(members).value();
    }

    /** Sum of value × weight. */
    public BigDecimal sum() {
        return sum;
    }

    /** Sum of the weights that took part. */
    public BigDecimal weights() {
        return weights;
    }

    /** The mean with four decimals, HALF_UP; null where the weights add up to 0. */
    public @Nullable BigDecimal value() {
        return weights.signum() == 0 ? null : sum.divide(weights, Ratio.SCALE, RoundingMode.HALF_UP);
    }
}
