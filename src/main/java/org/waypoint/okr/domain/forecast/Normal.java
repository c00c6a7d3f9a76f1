package org.waypoint.okr.domain.forecast;

/** The standard normal distribution. */
final class Normal {
    private static final double[] FACTORS = {0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429};
    private static final double STEP = 0.3275911;

    private Normal() {}

    /**
     * The share below a value: M. Abramowitz and I. A. Stegun, <i>Handbook of Mathematical Functions</i>, 7.1.26, wrong
     * by 0.00000015 at most.
     */
    static double below(double value) {
        double distance = Math.abs(value) / Math.sqrt(2);
        double part = 1 / (1 + STEP * distance);
        double sum = 0;
        for (int i = FACTORS.length - 1; i >= 0; i--) {
            sum = (sum + FACTORS[i]) * part;
        }
        double inside = 1 - sum * StrictMath.exp(-distance * distance);
        return value < 0 ? (1 - inside) / 2 : (1 + inside) / 2;
    }
}
