package org.waypoint.okr.app.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.domain.health.Head;
import org.waypoint.okr.domain.health.HeadHealth;
import org.waypoint.okr.domain.health.HealthGap;
import org.waypoint.okr.domain.health.HealthRules;
import org.waypoint.okr.domain.health.Share;

/** Tells in the reader's language how the number of a head came about; computes nothing. */
final class HealthExplanations {
    private static final int PERCENT = 2;

    private final Texts texts;
    private final Locale locale;
    private final @Nullable String cycleBefore;

    /** @param cycleBefore name of the cycle that is compared with; null when there is none */
    HealthExplanations(Texts texts, Locale locale, @Nullable String cycleBefore) {
        this.texts = texts;
        this.locale = locale;
        this.cycleBefore = cycleBefore;
    }

    ExplanationView of(HeadHealth health) {
        Share now = health.now().share();
        Map<String, BigDecimal> inputs = new LinkedHashMap<>();
        inputs.put(health.head().part().symbol(), BigDecimal.valueOf(now.part()));
        inputs.put(health.head().whole().symbol(), BigDecimal.valueOf(now.whole()));
        return new ExplanationView(
                HealthRules.VERSION,
                health.head().symbols(),
                word("okr.health.rule.", health.head()),
                inputs,
                steps(health, now),
                List.of());
    }

    private List<String> steps(HeadHealth health, Share now) {
        List<String> steps = new ArrayList<>();
        counts(health.now().gaps()).forEach((kind, count) -> steps.add(word("okr.health.count.", kind, count)));
        if (health.now().leftOut() > 0) {
            steps.add(text("okr.health.left-out", health.now().leftOut()));
        }
        BigDecimal value = now.value();
        steps.add(
                value == null
                        ? word("okr.health.none.", health.head())
                        : text("okr.health.step.share", now.part(), now.whole(), value, percent(now)));
        steps.add(before(health));
        return steps;
    }

    private String before(HeadHealth health) {
        Share before = health.before();
        BigDecimal change = health.change();
        if (before == null || change == null) {
            return text("okr.health.step.no-before");
        }
        BigDecimal points = change.movePointRight(PERCENT);
        return health.head() == Head.TRACKING
                ? text("okr.health.step.weeks-before", before.part(), before.whole(), percent(before), points)
                : text(
                        "okr.health.step.cycle-before",
                        cycleBefore == null ? "" : cycleBefore,
                        before.part(),
                        before.whole(),
                        percent(before),
                        points);
    }

    /** In whole per cent, for those who read a sentence. */
    private static BigDecimal percent(Share share) {
        BigDecimal shown = share.shown();
        return shown == null ? BigDecimal.ZERO : shown.movePointRight(PERCENT);
    }

    private static Map<HealthGap.Kind, Integer> counts(List<HealthGap> gaps) {
        Map<HealthGap.Kind, Integer> counts = new EnumMap<>(HealthGap.Kind.class);
        gaps.forEach(gap -> counts.merge(gap.kind(), 1, Integer::sum));
        return counts;
    }

    private String word(String prefix, Enum<?> constant, Object... arguments) {
        return text(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }

    private String text(String key, Object... arguments) {
        return texts.text(locale, key, List.of(arguments));
    }
}
