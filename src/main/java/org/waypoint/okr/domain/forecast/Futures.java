package org.waypoint.okr.domain.forecast;

import java.util.Arrays;

/**
 * Every way in which a trend could go on: each slope between two measurements, with the weight that Kendall's test gives
 * it, together with each deviation from the line seen so far. The weights are the steps of the confidence distribution
 * whose quantiles are Sen's interval: a slope in the middle of all weighs most. Range and chance come from the same
 * values and so cannot contradict each other.
 */
final class Futures {
    private final double[] slopes;
    private final double[] intercepts;
    private final double[] weights;
    private final double[] residuals;

    Futures(TheilSen trend) {
        this.slopes = trend.slopes();
        this.intercepts = Arrays.stream(slopes).map(trend::intercept).toArray();
        this.weights = weights(slopes.length, trend.spread());
        this.residuals = trend.residuals();
    }

    /** The weight of each slope by rank; together 1. */
    static double[] weights(int count, double spread) {
        double[] weights = new double[count];
        double all = Normal.below(count / spread) - Normal.below(-count / spread);
        for (int rank = 0; rank < count; rank++) {
            double before = Normal.below((2.0 * rank - count) / spread);
            weights[rank] = (Normal.below((2.0 * rank + 2 - count) / spread) - before) / all;
        }
        return weights;
    }

    /** What may be measured at a time. */
    Values on(double time) {
        int each = residuals.length;
        double[][] values = new double[slopes.length * each][];
        for (int i = 0; i < slopes.length; i++) {
            double end = intercepts[i] + slopes[i] * time;
            for (int j = 0; j < each; j++) {
                values[i * each + j] = new double[] {end + residuals[j], weights[i] / each};
            }
        }
        Arrays.sort(values, (one, other) -> Double.compare(one[0], other[0]));
        return new Values(values);
    }

    /** Values in ascending order, each with its weight. */
    static final class Values {
        private final double[][] values;

        private Values(double[][] values) {
            this.values = values;
        }

        /** The first value up to which a share of the weight lies. */
        double quantile(double share) {
            double passed = 0;
            for (double[] value : values) {
                passed += value[1];
                if (passed >= share) {
                    return value[0];
                }
            }
            return values[values.length - 1][0];
        }

        /** The share of the weight on values that are no greater. */
        double shareUpTo(double limit) {
            double share = 0;
            for (double[] value : values) {
                if (value[0] > limit) {
                    break;
                }
                share += value[1];
            }
            return share;
        }
    }
}
