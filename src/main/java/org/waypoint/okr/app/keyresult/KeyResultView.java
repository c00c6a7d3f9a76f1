package org.waypoint.okr.app.keyresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.partner.PartnerView;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.app.score.TrendPoint;
import org.waypoint.okr.domain.keyresult.KeyResult;

/**
 * A key result with where it stands.
 *
 * @param partnership what the key partner was asked and answered; null when nobody is named
 * @param originalScore the score against the measure before the first recalibration ("target moved"), else null
 * @param current newest value, null before the first check-in
 * @param confidence newest confidence, 0 to 10
 * @param lastCheckInOn day of the newest check-in
 * @param stale the weekly check-in is overdue past its grace
 * @param movement change of progress (ratio) in the last seven days, null when there is nothing to compare
 * @param trend one point a week since the cycle's start, oldest first
 * @param liveBets number of live hypotheses
 * @param betCoverage share of the remaining gap that live bets would close, see BetCoverage
 * @param observationDue the day has come on which its effect should show, and it is still deferred
 */
public record KeyResultView(
        KeyResult keyResult,
        Person owner,
        @Nullable Person keyPartner,
        @Nullable PartnerView partnership,
        List<Person> collaborators,
        ScoreView score,
        @Nullable ScoreView originalScore,
        @Nullable BigDecimal current,
        @Nullable Integer confidence,
        @Nullable LocalDate lastCheckInOn,
        boolean stale,
        @Nullable BigDecimal movement,
        List<TrendPoint> trend,
        int liveBets,
        @Nullable BigDecimal betCoverage,
        boolean observationDue,
        boolean mayEdit,
        boolean mayCheckIn) {
    public KeyResultView {
        collaborators = List.copyOf(collaborators);
        trend = List.copyOf(trend);
    }
}
