package org.waypoint.okr.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.port.Transactions;
import org.waypoint.okr.app.port.Writing;

/** Everything a use case needs, in memory, on a day that the test chooses. */
public final class FakeWorld {
    public static final Actor ADMIN = new Actor("admin", Locale.ENGLISH);
    public static final Actor MASTER = new Actor("master", Locale.ENGLISH);
    public static final Actor OWNER = new Actor("owner", Locale.ENGLISH);
    public static final Actor MEMBER = new Actor("member", Locale.ENGLISH);
    public static final Actor OUTSIDER = new Actor("outsider", Locale.ENGLISH);
    public static final Actor ANONYMOUS = new Actor(null, Locale.ENGLISH);

    public final FakeJira jira = new FakeJira();
    public final InMemoryKeyResults keyResults = new InMemoryKeyResults();
    public final InMemoryObjectives objectives = new InMemoryObjectives();
    public final Stores stores = new Stores(
            new InMemoryUnits(),
            new InMemoryCycles(),
            objectives,
            keyResults,
            new InMemoryCheckIns(keyResults),
            new InMemoryHypotheses(),
            new InMemoryAlignments(objectives),
            new InMemoryPartnerRequests(keyResults),
            new InMemorySettings());
    public final ClosingStores closings =
            new ClosingStores(new InMemoryClosings(), new InMemoryChildAnswers(), new InMemoryRetrospectives());
    public final List<Object> announced = new ArrayList<>();
    public final Access access = new Access(jira);
    public final Today today;
    public final Writing writing;

    private FakeWorld(Instant now) {
        today = new Today(Clock.fixed(now, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        writing = new Writing(new Direct(), announced::add, today);
    }

    /** A world whose clock stands still at nine in the morning of the day, in UTC. */
    public static FakeWorld on(String day) {
        return new FakeWorld(Instant.parse(day + "T09:00:00Z"));
    }

    /** The same world at another moment: only its clock differs. */
    public Writing at(Instant moment) {
        Today then = new Today(Clock.fixed(moment, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        return new Writing(writing.transactions(), announced::add, then);
    }

    /** Runs at once; nothing is rolled back, because tests look at what was refused before anything was written. */
    private static final class Direct implements Transactions {
        @Override
        public <T> T run(Supplier<T> work) {
            return work.get();
        }
    }
}
