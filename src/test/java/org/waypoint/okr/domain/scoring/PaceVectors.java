package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.pace.ExpectedLine;

/**
 * Group H: the status policies of other products, each as a function of our own progress and expectation; what our
 * policy says to the same numbers stands in its own column.
 */
final class PaceVectors {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PaceVectors() {}

    static Map<String, Consumer<Vector>> rules() {
        return Map.of(
                "ratio-to-time", row -> check(row, "elapsed", PaceVectors::ratioToTime),
                "ratio-to-ideal", row -> check(row, "expected", PaceVectors::ratioToIdeal),
                "points-behind", row -> check(row, "expected", PaceVectors::pointsBehind),
                "points-of-one", row -> check(row, "expected", PaceVectors::pointsOfOne),
                "line-only", row -> check(row, "expected", PaceVectors::lineOnly),
                "within-ten", row -> check(row, "expected", PaceVectors::withinTen),
                "inclusive-days", PaceVectors::inclusiveDays,
                "value-line", PaceVectors::valueLine);
    }

    /** A cycle of 100 days, so that the day of the cycle is the expected percentage. */
    private static void check(Vector row, String expected, BiFunction<BigDecimal, BigDecimal, String> policy) {
        DateRange cycle = new DateRange(START, START.plusDays(DAYS - 1));
        LocalDate today = START.plusDays(row.number(expected).longValueExact() - 1);
        ScoringContext context =
                new ScoringContext(ObjectiveType.ASPIRATIONAL, cycle, false, today, ScoringRules.defaults());
        KeyResultScore score =
                aKeyResult().measured(today, row.text("progress")).scored(context);
        Pace pace = score.score().pace();

        assertThat(pace.expected()).isEqualByComparingTo(row.number(expected).movePointLeft(2));
        assertThat(policy.apply(score.value(), pace.expected())).isEqualTo(row.published());
        assertThat(pace.status().name()).isEqualTo(row.ours());
    }

    private static String ratioToTime(BigDecimal progress, BigDecimal expected) {
        BigDecimal ratio = progress.divide(expected, 4, RoundingMode.HALF_UP);
        BigDecimal shown = ratio.stripTrailingZeros();
        String status = threeWay(ratio, "0.70", "0.40", "on track", "behind", "at risk");
        return shown.setScale(Math.max(2, shown.scale())).toPlainString() + " " + status;
    }

    private static String ratioToIdeal(BigDecimal progress, BigDecimal expected) {
        BigDecimal ratio = progress.divide(expected, 4, RoundingMode.HALF_UP);
        // The source leaves exactly 0.75 open: "more than" above, "less than" below.
        boolean open = ratio.compareTo(new BigDecimal("0.75")) == 0;
        return open ? "undefined" : threeWay(ratio, "0.95", "0.75", "on track", "falling behind", "at risk");
    }

    private static String pointsBehind(BigDecimal progress, BigDecimal expected) {
        if (progress.compareTo(BigDecimal.ONE) >= 0) {
            return "achieved";
        }
        BigDecimal behind = expected.subtract(progress).multiply(HUNDRED);
        if (behind.compareTo(new BigDecimal("16.5")) < 0) {
            return "on track";
        }
        return behind.compareTo(BigDecimal.valueOf(33)) <= 0 ? "behind" : "at risk";
    }

    private static String pointsOfOne(BigDecimal progress, BigDecimal expected) {
        return threeWay(progress.subtract(expected), "-0.2", "-0.4", "on track", "in danger", "off track");
    }

    private static String lineOnly(BigDecimal progress, BigDecimal expected) {
        return progress.compareTo(expected) >= 0 ? "on track" : "behind";
    }

    private static String withinTen(BigDecimal progress, BigDecimal expected) {
        BigDecimal points = progress.subtract(expected).multiply(HUNDRED);
        if (points.abs().compareTo(BigDecimal.TEN) < 0) {
            return "on track";
        }
        return points.signum() > 0 ? "ahead" : "behind";
    }

    private static String threeWay(
            BigDecimal value, String best, String middle, String good, String fair, String poor) {
        if (value.compareTo(new BigDecimal(best)) >= 0) {
            return good;
        }
        return value.compareTo(new BigDecimal(middle)) >= 0 ? fair : poor;
    }

    private static void inclusiveDays(Vector row) {
        DateRange cycle = new DateRange(LocalDate.parse(row.text("start")), LocalDate.parse(row.text("end")));

        BigDecimal expected = ExpectedLine.straight(cycle).on(LocalDate.parse(row.text("today")));

        assertThat(Vector.percent(expected)).isEqualTo(row.expected());
    }

    private static void valueLine(Vector row) {
        DateRange cycle = new DateRange(START, START.plusDays(row.number("all").longValueExact() - 1));
        BigDecimal expected = ExpectedLine.straight(cycle)
                .on(START.plusDays(row.number("passed").longValueExact() - 1));
        BigDecimal way = row.number("target").subtract(row.number("baseline"));

        assertThat(row.number("baseline").add(way.multiply(expected))).isEqualByComparingTo(row.expected());
    }
}
