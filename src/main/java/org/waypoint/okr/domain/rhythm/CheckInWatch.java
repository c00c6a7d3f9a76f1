package org.waypoint.okr.domain.rhythm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.settings.Settings;

/**
 * Looks on one day at who waits for a check-in.
 *
 * @param zone the instance's zone, in which days begin
 */
public record CheckInWatch(CheckInRhythm rhythm, LocalDate today, ZoneId zone) {
    public static CheckInWatch of(Settings settings, LocalDate today, ZoneId zone) {
        return new CheckInWatch(CheckInRhythm.of(settings), today, zone);
    }

    /**
     * When the key result's check-in is due; empty when none will ever be asked for: in the backlog, after closing, while
     * it cannot be observed yet, and once a yes-or-no key result is achieved.
     */
    public Optional<CheckInDue> due(KeyResult keyResult, Objective objective, Cycle cycle) {
        boolean closed = cycle.isClosed() || objective.definition().state() == ObjectiveState.CLOSED;
        boolean deferred = keyResult.definition().notYetObservable();
        if (closed || deferred || cycle.definition().range() == null || isAchieved(keyResult)) {
            return Optional.empty();
        }
        return Optional.of(CheckInDue.of(keyResult, cycle.definition().range(), rhythm, today, zone));
    }

    /** Whether its check-in is due today or was due and is missing. */
    public boolean owes(KeyResult keyResult, Objective objective, Cycle cycle) {
        return due(keyResult, objective, cycle).filter(due -> due.isOwed(today)).isPresent();
    }

    private boolean isAchieved(KeyResult keyResult) {
        return keyResult.metric().kind() == KeyResultKind.BINARY
                && keyResult
                        .series()
                        .asOf(today)
                        .map(Measurement::value)
                        .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }
}
