package org.waypoint.sandbox.demo.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;

/** The kinds of key results in a large company: what they measure and how their values go. */
enum Shape {
    MORE_USERS {
        @Override
        Metric metric() {
            return new Metric(KeyResultKind.METRIC, "users", big(200), big(1000), big(1400), null, null, List.of());
        }

        @Override
        BigDecimal value(int week, SplittableRandom random) {
            return big(200 + week * 55L + random.nextInt(60));
        }
    },
    LESS_WAITING {
        @Override
        Metric metric() {
            return new Metric(KeyResultKind.METRIC, "ms", big(500), big(250), null, null, null, List.of());
        }

        @Override
        BigDecimal value(int week, SplittableRandom random) {
            return big(500 - week * 17L + random.nextInt(-25, 25));
        }
    },
    STEADY {
        @Override
        Metric metric() {
            return new Metric(KeyResultKind.MAINTAIN, "%", null, null, null, big(95), null, List.of());
        }

        @Override
        BigDecimal value(int week, SplittableRandom random) {
            return big(93 + random.nextInt(7));
        }
    },
    LAUNCHED {
        @Override
        Metric metric() {
            return Metric.binary();
        }

        @Override
        BigDecimal value(int week, SplittableRandom random) {
            return big(week > 7 && random.nextInt(3) > 0 ? 1 : 0);
        }
    },
    SAFE {
        @Override
        Metric metric() {
            return new Metric(KeyResultKind.GUARDRAIL, "%", null, null, null, big(80), null, List.of());
        }

        @Override
        BigDecimal value(int week, SplittableRandom random) {
            return big(78 + random.nextInt(20));
        }
    },
    SATISFIED {
        @Override
        Metric metric() {
            return new Metric(KeyResultKind.METRIC, null, big(0), big(1), null, null, null, List.of());
        }

        @Override
        BigDecimal value(int week, SplittableRandom random) {
            return BigDecimal.valueOf(week * 6L + random.nextInt(12)).divide(big(100), 2, RoundingMode.HALF_UP);
        }
    };

    /** Each objective has four of different kinds; two of them change from one objective to the next. */
    static Shape of(int objective, int keyResult) {
        return switch (keyResult) {
            case 0 -> MORE_USERS;
            case 1 -> LESS_WAITING;
            case 2 -> objective % 2 == 0 ? STEADY : LAUNCHED;
            default -> objective % 2 == 0 ? SATISFIED : SAFE;
        };
    }

    abstract Metric metric();

    /** @param week 0 for the first */
    abstract BigDecimal value(int week, SplittableRandom random);

    private static BigDecimal big(long value) {
        return BigDecimal.valueOf(value);
    }
}
