package org.waypoint.okr.domain.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.scoring.Punctuality;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * Tracking: the share of check-ins made in their week, of those due in the last four weeks, against the four weeks before.
 * Recent weeks and not the whole cycle, because a rhythm that stops is to be seen before half a quarter has averaged it
 * away. Early in a cycle the weeks reach back into the one before, so that the turn of a quarter hides nothing.
 *
 * @param programme of everybody together
 * @param gaps units that fade, then key results by how many check-ins were missed
 */
record Tracking(FadeAlarm programme, List<HealthGap> gaps) {
    private static final int PERCENT = 100;
    private static final FadeAlarm NOTHING = new FadeAlarm(Punctuality.NONE, Punctuality.NONE);

    Tracking {
        gaps = List.copyOf(gaps);
    }

    /**
     * @param before the cycle before; null when there is none
     */
    static Tracking of(Snapshot snapshot, @Nullable CycleOkrs before) {
        if (snapshot.day().isBefore(snapshot.okrs().range().start())) {
            return new Tracking(NOTHING, List.of());
        }
        Weeks weeks = new Weeks(
                snapshot.day(),
                snapshot.rules().scoring().pace(),
                snapshot.rules().zone());
        Map<UnitId, FadeAlarm> units = new LinkedHashMap<>();
        List<HealthGap> missed = new ArrayList<>();
        for (KeyResult keyResult : snapshot.okrs().keyResults()) {
            FadeAlarm own = weeks.of(List.of(keyResult), snapshot.okrs().range());
            units.merge(keyResult.unitId(), own, Tracking::together);
            missed(keyResult, own.now(), missed);
        }
        if (before != null) {
            before.keyResults()
                    .forEach(keyResult -> units.merge(
                            keyResult.unitId(), weeks.of(List.of(keyResult), before.range()), Tracking::together));
        }
        missed.sort(Comparator.comparing(HealthGap::count).reversed());
        List<HealthGap> gaps = fading(units);
        gaps.addAll(missed);
        return new Tracking(units.values().stream().reduce(NOTHING, Tracking::together), gaps);
    }

    Measure measure() {
        return new Measure(Share.of(programme.now()), gaps, 0);
    }

    private static FadeAlarm together(FadeAlarm one, FadeAlarm other) {
        return new FadeAlarm(one.before().plus(other.before()), one.now().plus(other.now()));
    }

    private static void missed(KeyResult keyResult, Punctuality weeks, List<HealthGap> missed) {
        int count = weeks.due() - weeks.kept();
        if (count > 0) {
            missed.add(new HealthGap(
                    HealthGap.Kind.CHECK_INS_MISSED,
                    keyResult.unitId(),
                    keyResult.objectiveId(),
                    keyResult.id(),
                    count,
                    weeks.due()));
        }
    }

    private static List<HealthGap> fading(Map<UnitId, FadeAlarm> units) {
        List<HealthGap> fading = new ArrayList<>();
        units.forEach((unit, alarm) -> {
            if (alarm.rings()) {
                fading.add(new HealthGap(
                        HealthGap.Kind.FADING, unit, null, null, percent(alarm.now()), percent(alarm.before())));
            }
        });
        fading.sort(Comparator.comparing(gap -> gap.count() - gap.of()));
        return fading;
    }

    private static int percent(Punctuality punctuality) {
        BigDecimal shown = Share.of(punctuality).shown();
        return shown == null ? 0 : shown.multiply(BigDecimal.valueOf(PERCENT)).intValue();
    }
}
