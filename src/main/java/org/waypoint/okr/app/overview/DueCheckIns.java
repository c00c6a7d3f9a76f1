package org.waypoint.okr.app.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.scoring.PaceStatus;

/**
 * How many check-ins are missing.
 *
 * @param stale key results whose check-in is overdue past its grace, of anybody
 * @param mine key results of the reader without a check-in in the last seven days
 */
record DueCheckIns(int stale, int mine) {
    private static final int WEEK = 7;

    static DueCheckIns of(Collection<ScoredObjective> objectives, Reading reading) {
        List<ScoredObjective> open = objectives.stream()
                .filter(one ->
                        !one.place().cycle().isClosed() && one.place().cycle().contains(reading.today()))
                .toList();
        long stale = open.stream()
                .flatMap(one -> one.now().keyResults().stream())
                .filter(score -> score.score().pace().status() == PaceStatus.STALE)
                .count();
        String reader = reading.rights().actor().key();
        long mine = open.stream()
                .flatMap(one -> one.keyResults().stream())
                .filter(keyResult -> keyResult.definition().ownerKey().equals(reader))
                .filter(keyResult -> isDue(keyResult, reading.today()))
                .count();
        return new DueCheckIns(Math.toIntExact(stale), Math.toIntExact(mine));
    }

    private static boolean isDue(KeyResult keyResult, LocalDate today) {
        LocalDate weekAgo = today.minusDays(WEEK);
        return keyResult
                .series()
                .latest()
                .map(Measurement::date)
                .map(date -> !date.isAfter(weekAgo))
                .orElse(true);
    }
}
