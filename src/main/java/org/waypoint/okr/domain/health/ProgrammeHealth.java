package org.waypoint.okr.domain.health;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.calibration.DecisionTime;
import org.waypoint.okr.domain.unit.Unit;

/**
 * The programme in one cycle. Every number is of units and of the programme; there is none of a person.
 *
 * @param day the day that is looked at: today, or the last one of a cycle that is over
 * @param heads in their order
 * @param fade the alarm of the whole programme
 * @param punctual check-ins made in their week since the beginning of the cycle
 * @param punctualBefore the same up to the same day of the cycle before; null when there is none
 * @param decisionsBefore days from shipped to decided in the cycle before; null when there is none
 */
public record ProgrammeHealth(
        LocalDate day,
        List<HeadHealth> heads,
        FadeAlarm fade,
        Share punctual,
        @Nullable Share punctualBefore,
        BetFigures bets,
        @Nullable DecisionTime decisionsBefore) {
    public ProgrammeHealth {
        heads = List.copyOf(heads);
    }

    /**
     * @param okrs of the cycle
     * @param before of the cycle before; null when there is none
     */
    public static ProgrammeHealth of(
            CycleOkrs okrs, @Nullable CycleOkrs before, List<Unit> units, HealthRules rules, LocalDate today) {
        Snapshot now = Snapshot.of(okrs, units, rules, today);
        Snapshot then =
                before == null ? null : Snapshot.of(before, units, rules, before.sameDay(okrs.range(), now.day()));
        Tracking tracking = Tracking.of(now, before);
        return new ProgrammeHealth(
                now.day(),
                List.of(
                        head(Head.FOCUS, FocusMeasure.of(now), then == null ? null : FocusMeasure.of(then)),
                        head(Head.ALIGNMENT, AlignmentMeasure.of(now), then == null ? null : AlignmentMeasure.of(then)),
                        head(
                                Head.COMMITMENT,
                                CommitmentMeasure.of(now),
                                then == null ? null : CommitmentMeasure.of(then)),
                        new HeadHealth(
                                Head.TRACKING,
                                tracking.measure(),
                                Share.of(tracking.programme().before())),
                        head(Head.STRETCH, StretchMeasure.of(now), then == null ? null : StretchMeasure.of(then))),
                tracking.programme(),
                punctual(now),
                then == null ? null : punctual(then),
                BetFigures.of(okrs, rules.zone()),
                before == null ? null : BetFigures.of(before, rules.zone()).decisions());
    }

    private static HeadHealth head(Head head, Measure now, @Nullable Measure before) {
        return new HeadHealth(head, now, before == null ? null : before.share());
    }

    private static Share punctual(Snapshot snapshot) {
        Weeks weeks = new Weeks(
                snapshot.day(),
                snapshot.rules().scoring().pace(),
                snapshot.rules().zone());
        return Share.of(weeks.upTo(snapshot.okrs().keyResults(), snapshot.okrs().range(), snapshot.day()));
    }
}
