package org.waypoint.okr.scheduling;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.hypothesis.EpicFollowing;
import org.waypoint.okr.app.port.Pieces;
import org.waypoint.okr.domain.hypothesis.Hypothesis;

/** Each night, looks at every epic with a bet: events get lost when a node dies or the add-on is switched off. */
@Component
public final class EpicReconciliationJob implements ScheduledJob {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    private final Pieces pieces = new LoggedPieces();
    private final EpicFollowing following;

    public EpicReconciliationJob(EpicFollowing following) {
        this.following = following;
    }

    @Override
    public String name() {
        return "epic-reconciliation";
    }

    @Override
    public Timing timing() {
        return Timing.daily(AT_NIGHT);
    }

    /** What fails does not keep the rest from being looked at; it has its turn again the next night. */
    @Override
    public String run() {
        int looked = 0;
        int changed = 0;
        int failed = 0;
        List<Hypothesis> chunk = following.chunkAfter(null);
        while (!chunk.isEmpty()) {
            for (Optional<Integer> one : reconciled(chunk)) {
                changed += one.orElse(0);
                failed += one.isPresent() ? 0 : 1;
            }
            looked += chunk.size();
            chunk = following.chunkAfter(chunk.get(chunk.size() - 1).id());
        }
        following.completeWords();
        return looked + " hypotheses looked at, " + changed + " put right, " + failed + " failed";
    }

    /** All at once; one by one when something breaks, so that a single bad row is the only one left behind. */
    private List<Optional<Integer>> reconciled(List<Hypothesis> chunk) {
        Optional<Integer> together = pieces.attempt(
                "comparing " + chunk.size() + " hypotheses with their epics", () -> following.reconcile(chunk));
        return together.isPresent()
                ? List.of(together)
                : chunk.stream()
                        .map(bet -> pieces.attempt(
                                "comparing hypothesis " + bet.id().value() + " with its epic",
                                () -> following.reconcile(List.of(bet))))
                        .toList();
    }
}
