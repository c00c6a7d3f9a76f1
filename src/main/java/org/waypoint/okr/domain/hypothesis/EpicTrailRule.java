package org.waypoint.okr.domain.hypothesis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a bet follows its epic. The rule compares what is remembered with what is seen, so that it gives the same whether
 * it hears of a change at once, twice, or the night after, and whichever way the change was made in Jira.
 */
public final class EpicTrailRule {
    private EpicTrailRule() {}

    /**
     * What looking at the epic means for a bet in an open cycle.
     *
     * @param seen null when Jira no longer has the issue
     * @param day today
     */
    public static EpicFollowed follow(Hypothesis bet, @Nullable EpicSighting seen, LocalDate day) {
        EpicFollowed remembered = remember(bet, seen, day);
        if (seen == null || bet.state() != HypothesisState.PLACED) {
            return remembered;
        }
        EpicReference epic = remembered.epic();
        EpicTrail next = next(epic.trail(), seen, new Days(bet, day));
        boolean firstLook = new Days(bet, day).isTakenOver();
        EpicTrail before = bet.epic().trail();
        boolean started = !firstLook && before.startedOn() == null && next.startedOn() != null;
        boolean shipped = !firstLook && before.shippedOn() == null && next.shippedOn() != null;
        return new EpicFollowed(epic.with(next), started, shipped);
    }

    /** The same for a bet that does not change any more: where the epic is and what it is called, or that it is gone. */
    public static EpicFollowed remember(Hypothesis bet, @Nullable EpicSighting seen, LocalDate day) {
        EpicReference before = bet.epic();
        if (seen == null) {
            boolean known = before.trail().isGone();
            return quiet(known ? before : before.with(before.trail().withGoneOn(day)));
        }
        return quiet(new EpicReference(
                seen.issueId(), seen.key(), seen.summary(), before.trail().seenIn(seen.projectId())));
    }

    private static EpicFollowed quiet(EpicReference epic) {
        return new EpicFollowed(epic, false, false);
    }

    private static EpicTrail next(EpicTrail trail, EpicSighting seen, Days days) {
        EpicProgress now = seen.progress();
        if (now == trail.progress()) {
            return trail;
        }
        boolean reopened = trail.progress() == EpicProgress.DONE;
        LocalDate startedOn = trail.startedOn();
        if (now == EpicProgress.IN_PROGRESS && startedOn == null) {
            startedOn = days.started();
        }
        LocalDate shippedOn = now == EpicProgress.DONE ? days.shipped(seen.resolvedOn(), trail.reopenedOn()) : null;
        LocalDate reopenedOn = reopened ? days.today() : trail.reopenedOn();
        return new EpicTrail(trail.projectId(), now, startedOn, shippedOn, reopenedOn, trail.goneOn());
    }

    /** Which day a change is dated. */
    private record Days(Hypothesis bet, LocalDate today) {
        /**
         * A bet that was placed before anybody looked after its epic, in an earlier version of the add-on: what has
         * happened to it is not news, and when it began is not known.
         */
        boolean isTakenOver() {
            LocalDate placedOn = bet.placedOn();
            return bet.epic().trail().progress() == null && placedOn != null && placedOn.isBefore(today);
        }

        @Nullable
        LocalDate started() {
            return isTakenOver() ? null : today;
        }

        /**
         * The day of the resolution where it fits, so that a change found out late is dated rightly. A bet cannot ship
         * before it was placed, nor before the epic was last reopened: some workflows leave the old resolution there.
         */
        @Nullable
        LocalDate shipped(@Nullable LocalDate resolvedOn, @Nullable LocalDate reopenedOn) {
            if (resolvedOn != null && !resolvedOn.isAfter(today) && !isBefore(resolvedOn, reopenedOn)) {
                LocalDate placedOn = bet.placedOn();
                return placedOn != null && resolvedOn.isBefore(placedOn) ? placedOn : resolvedOn;
            }
            return isTakenOver() ? null : today;
        }

        private static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
            return other != null && day.isBefore(other);
        }
    }
}
