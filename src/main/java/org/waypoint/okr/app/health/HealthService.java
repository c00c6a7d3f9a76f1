package org.waypoint.okr.app.health;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.health.ClosingReckoning;
import org.waypoint.okr.domain.health.CycleBefore;
import org.waypoint.okr.domain.health.CycleOkrs;
import org.waypoint.okr.domain.health.HealthRules;
import org.waypoint.okr.domain.health.ProgrammeHealth;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;

/** How healthy the programme is. Everyone who is logged in reads it; there is no way to ask about one person. */
public final class HealthService {
    private static final int NAMED = 20;
    private static final int MOST_NAMED = 500;

    private final Access access;
    private final Stores stores;
    private final ClosingStores closings;
    private final Host host;
    private final Today today;
    private final OkrReader reader;

    public HealthService(
            Access access, Stores stores, ClosingStores closings, Host host, Today today, OkrReader reader) {
        this.access = access;
        this.stores = stores;
        this.closings = closings;
        this.host = host;
        this.today = today;
        this.reader = reader;
    }

    /**
     * Query fields: cycleId (the running one), gaps (how many of each head are named: 20, at most 500). Refused:
     * NOT_FOUND for an unknown cycle and for the backlog, which has no time that could pass.
     */
    public HealthView get(Actor actor, Input query) {
        Reading reading = reader.open(access.loggedIn(actor));
        Long cycleId = query.id("cycleId");
        Integer asked = query.integer("gaps", 0, MOST_NAMED);
        query.refuseIfAny();
        Cycle cycle = cycle(reading, cycleId);
        DateRange range = cycle == null ? null : cycle.definition().range();
        return new HealthView(
                reading.cycles().stream()
                        .filter(each -> !each.isBacklog())
                        .map(reading::view)
                        .toList(),
                reading.rights().mayCoordinate(),
                cycle == null || range == null
                        ? null
                        : programme(reading, cycle, range, asked == null ? NAMED : asked));
    }

    private static @Nullable Cycle cycle(Reading reading, @Nullable Long cycleId) {
        if (cycleId == null) {
            return Lookup.current(reading.cycles(), reading.today()).orElse(null);
        }
        return reading.cycles().stream()
                .filter(cycle -> cycle.id().equals(new CycleId(cycleId)) && !cycle.isBacklog())
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private HealthView.Programme programme(Reading reading, Cycle cycle, DateRange range, int named) {
        Cycle earlier = CycleBefore.of(cycle, reading.cycles()).orElse(null);
        HealthReading stored = new HealthReading(
                stores,
                closings,
                Stream.of(cycle, earlier).filter(each -> each != null).toList());
        CycleOkrs okrs = stored.of(cycle, range);
        CycleOkrs before = stored.ofBefore(earlier);
        // plans have no day yet that could be compared with one of a cycle that ran
        CycleOkrs compared = reading.today().isBefore(range.start()) ? null : before;
        ProgrammeHealth health = ProgrammeHealth.of(
                okrs, compared, reading.units(), HealthRules.of(reading.settings(), today.zone()), reading.today());
        GapNames names = new GapNames(reading.units(), okrs);
        HealthExplanations explanations = new HealthExplanations(
                host.texts(),
                reading.rights().actor().locale(),
                compared == null ? null : compared.cycle().name());
        return new HealthView.Programme(
                reading.view(cycle),
                compared == null ? null : reading.view(compared.cycle()),
                okrs.objectives().size(),
                Math.toIntExact(okrs.objectives().stream()
                        .map(Objective::unitId)
                        .distinct()
                        .count()),
                health,
                health.heads().stream()
                        .map(head -> new HeadView(
                                head,
                                names.of(head.now().gaps(), named),
                                head.now().gaps().size(),
                                explanations.of(head)))
                        .toList(),
                closing(reading, okrs, before));
    }

    /** The end that people are at: of this cycle once its window has opened, until then of the one before. */
    private HealthView.@Nullable Closing closing(Reading reading, CycleOkrs okrs, @Nullable CycleOkrs before) {
        CycleOkrs ending = hasBegunToClose(reading, okrs) ? okrs : before;
        if (ending == null || ending.objectives().isEmpty() || !hasBegunToClose(reading, ending)) {
            return null;
        }
        List<Unit> units = reading.units();
        return new HealthView.Closing(
                reading.view(ending.cycle()),
                new ClosingReckoning(ending, window(reading, ending), reading.today(), today.zone())
                        .of(units, closings.retrospectives().in(ending.cycle().id())));
    }

    private static boolean hasBegunToClose(Reading reading, CycleOkrs okrs) {
        LocalDate opens = window(reading, okrs).from();
        return !reading.today().isBefore(opens) || okrs.cycle().phase().compareTo(CyclePhase.CLOSING) >= 0;
    }

    private static ClosingWindow window(Reading reading, CycleOkrs okrs) {
        return ClosingWindow.of(
                okrs.range(),
                reading.settings().closingDaysBefore(),
                reading.settings().closingDaysAfter());
    }
}
