package org.waypoint.okr.app.overview;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.scoring.PaceStatus;

/**
 * How many check-ins are missing.
 *
 * @param stale key results whose check-in is overdue past its grace, of anybody
 * @param mine the key results of the reader whose check-in is due
 */
record DueCheckIns(int stale, Set<KeyResultId> mine) {
    DueCheckIns {
        mine = Set.copyOf(mine);
    }

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
        Set<KeyResultId> mine = open.stream()
                .flatMap(one -> one.keyResults().stream()
                        .filter(keyResult -> keyResult.definition().ownerKey().equals(reader))
                        .filter(keyResult -> reading.checkIns()
                                .owes(
                                        keyResult,
                                        one.place().objective(),
                                        one.place().cycle()))
                        .map(KeyResult::id))
                .collect(Collectors.toSet());
        return new DueCheckIns(Math.toIntExact(stale), mine);
    }
}
