package org.waypoint.okr.scheduling;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.source.DueSources;

/** Runs the searches that key results take their values from. Each has its own day; asking every hour keeps them in time. */
@Component
public final class SourceJob implements ScheduledJob {
    private final DueSources sources;

    public SourceJob(DueSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Timing timing() {
        return Timing.every(Duration.ofHours(1));
    }

    @Override
    public String run() {
        DueSources.Outcome outcome = sources.runAll();
        return outcome.due() + " searches were due, " + outcome.recorded() + " check-ins recorded";
    }
}
