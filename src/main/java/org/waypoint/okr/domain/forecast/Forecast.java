package org.waypoint.okr.domain.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check-ins so far say about the end of the cycle. Values are rounded HALF_UP to a hundredth of the way from
 * baseline to target or finer, because nobody measures a forecast more closely than that.
 *
 * @param days how many measured days went in
 * @param from the first of them
 * @param to the last of them
 * @param perWeek the trend: change in seven days
 * @param perWeekLow lower end of Sen's 80 % interval of the trend
 * @param perWeekHigh upper end of it
 * @param line from the last measured day to the cycle's last day
 * @param chance that the target is reached on the last day, two decimals, held between {@link #LEAST_CHANCE} and
 *     {@link #MOST_CHANCE}: from a handful of numbers nobody may claim never or always
 * @param limits where the end was cut, because no value can lie beyond; null when it was not
 */
public record Forecast(
        int days,
        LocalDate from,
        LocalDate to,
        BigDecimal perWeek,
        BigDecimal perWeekLow,
        BigDecimal perWeekHigh,
        List<ForecastPoint> line,
        BigDecimal chance,
        @Nullable Limits limits) {
    public static final BigDecimal LEAST_CHANCE = new BigDecimal("0.05");
    public static final BigDecimal MOST_CHANCE = new BigDecimal("0.95");

    public Forecast {
        line = List.copyOf(line);
    }

    /** The last day of the cycle. */
    public ForecastPoint end() {
        return line.get(line.size() - 1);
    }

    /** Whether the chance is smaller than can be told from so few numbers. */
    public boolean isHardlyPossible() {
        return chance.compareTo(LEAST_CHANCE) <= 0;
    }

    /** Whether the chance is greater than can be told from so few numbers. */
    public boolean isNearlyCertain() {
        return chance.compareTo(MOST_CHANCE) >= 0;
    }
}
