package org.waypoint.sandbox.tiny;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one component of the tiny add-on: counts and writes notes. */
@Component
public class Notes implements LifecycleAware {
    private final ActiveObjects tables;
    private final Clock clock;
    private boolean started;

    public Notes(ActiveObjects tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    public int count() {
        return tables.count(NoteEntity.class);
    }

    public void write(String text) {
        tables.executeInTransaction(() -> tables.create(NoteEntity.class, Map.of("TEXT", text)));
    }

    public Instant now() {
        return clock.instant();
    }

    public boolean isStarted() {
        return started;
    }

    @Override
    public void onStart() {
        started = true;
    }

    @Override
    public void onStop() {
        started = false;
    }
}
