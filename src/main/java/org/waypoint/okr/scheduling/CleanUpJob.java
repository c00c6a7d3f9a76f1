package org.waypoint.okr.scheduling;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.upkeep.CleanUp;

/** Each night, removes what was kept long enough. */
@Component
public final class CleanUpJob implements ScheduledJob {
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 40);

    private final CleanUp cleanUp;

    public CleanUpJob(CleanUp cleanUp) {
        this.cleanUp = cleanUp;
    }

    @Override
    public String name() {
        return "clean-up";
    }

    @Override
    public Timing timing() {
        return Timing.daily(AT_NIGHT);
    }

    /** Trouble with one table does not keep the other from being cleaned. */
    @Override
    public String run() {
        int requests;
        int messages = 0;
        try {
            messages = cleanUp.sendLog();
        } finally {
            requests = cleanUp.requests();
        }
        return messages + " lines of the send log and " + requests + " answered requests removed";
    }
}
