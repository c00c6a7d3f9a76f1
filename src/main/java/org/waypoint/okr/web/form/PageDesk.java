package org.waypoint.okr.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.waypoint.okr.app.idempotency.IdempotentRequests;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.InstanceZone;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.web.Formats;

/** What every page with a form needs besides its use cases: the reader, the language, the day, and one answer a form. */
public final class PageDesk {
    private final CurrentActor current;
    private final Texts texts;
    private final Today today;
    private final InstanceZone zone;
    private final IdempotentRequests requests;

    public PageDesk(CurrentActor current, Texts texts, Today today, InstanceZone zone, IdempotentRequests requests) {
        this.current = current;
        this.texts = texts;
        this.today = today;
        this.zone = zone;
        this.requests = requests;
    }

    public CurrentActor current() {
        return current;
    }

    public Texts texts() {
        return texts;
    }

    public LocalDate today() {
        return today.date();
    }

    /** A moment as the reader writes it, in the zone of the instance. */
    public String moment(Instant instant, Formats formats) {
        return formats.moment(instant, zone.zone());
    }

    /** Runs the work once for each form that was shown, however often it is sent. */
    public <V> V once(FormValues form, String what, Supplier<V> work, ToLongFunction<V> idOf, LongFunction<V> reread) {
        String key = form.get("idempotencyKey");
        return requests.run(current.actor(), key, what + form.said(), work, idOf, reread)
                .value();
    }
}
