package org.waypoint.okr.app.idempotency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Announcements;

/**
 * Holds announcements back while a larger transaction surrounds the one that made them: what is rolled back in the end
 * must not have been told to anybody. Outside of {@link #during} they pass straight through.
 */
public final class HeldAnnouncements implements Announcements {
    private final Announcements announcements;
    private final ThreadLocal<@Nullable List<Object>> held = new ThreadLocal<>();

    public HeldAnnouncements(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void announce(Object event) {
        List<Object> waiting = held.get();
        if (waiting == null) {
            announcements.announce(event);
        } else {
            waiting.add(event);
        }
    }

    /** Runs the work and announces what it announced once it has succeeded; nothing when it throws. */
    public <T> T during(Supplier<T> work) {
        List<Object> waiting = new ArrayList<>();
        held.set(waiting);
        T result;
        try {
            result = work.get();
        } finally {
            held.remove();
        }
        waiting.forEach(announcements::announce);
        return result;
    }

    /** Forgets what is held: the transaction is tried again, so what its first attempt announced never happened. */
    void startOver() {
        List<Object> waiting = held.get();
        if (waiting != null) {
            waiting.clear();
        }
    }
}
