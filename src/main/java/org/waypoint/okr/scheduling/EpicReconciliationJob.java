package org.waypoint.okr.scheduling;

import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.hypothesis.EpicFollowing;
import org.waypoint.okr.domain.hypothesis.Hypothesis;

/** Each night, looks at every epic with a bet: events get lost when a node dies or the add-on is switched off. */
@Component
public final class EpicReconciliationJob implements ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(EpicReconciliationJob.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

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

    /** A piece that fails does not keep the others from being looked at; it has its turn again the next night. */
    @Override
    public String run() {
        int looked = 0;
        int changed = 0;
        int failed = 0;
        List<Hypothesis> chunk = following.chunkAfter(null);
        while (!chunk.isEmpty()) {
            looked += chunk.size();
            try {
                changed += following.reconcile(chunk);
            } catch (RuntimeException e) {
                failed += chunk.size();
                LOG.warn("{} hypotheses could not be compared with their epics", chunk.size(), e);
            }
            chunk = following.chunkAfter(chunk.get(chunk.size() - 1).id());
        }
        following.completeWords();
        return looked + " hypotheses looked at, " + changed + " put right, " + failed + " failed";
    }
}
