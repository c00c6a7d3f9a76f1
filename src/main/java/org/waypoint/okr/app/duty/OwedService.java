package org.waypoint.okr.app.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.EpicView;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.hypothesis.HypothesisViews;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.rhythm.CheckInDue;

/** What the person who asks owes; nobody can ask for somebody else. */
public final class OwedService {
    private final Access access;
    private final Stores stores;
    private final Host host;
    private final OkrReader reader;
    private final HypothesisViews hypotheses;
    private final List<DutySource> sources;

    /** @param sources what can be owed */
    public OwedService(
            Access access, Stores stores, Host host, Today today, OkrReader reader, List<DutySource> sources) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.reader = reader;
        this.hypotheses = new HypothesisViews(host, today);
        this.sources = List.copyOf(sources);
    }

    /** Across all cycles that are not closed, most urgent first. */
    public OwedView owed(Actor actor) {
        DutyDesk desk = new DutyDesk(reader.open(access.loggedIn(actor)), stores);
        List<Duty> duties = duties(desk);
        People people = people(desk, duties);
        Map<HypothesisId, EpicView> epics = epics(desk, duties);
        return new OwedView(
                duties.stream().map(duty -> view(duty, people, epics)).toList(),
                leaning(desk, people),
                nextCheckIn(desk));
    }

    /** The same in two numbers, for a badge: without looking anything up in Jira that nobody will read. */
    public OwedView.Count count(Actor actor) {
        List<Duty> duties = duties(new DutyDesk(reader.open(access.loggedIn(actor)), stores));
        long overdue = duties.stream()
                .filter(duty -> duty.urgency() == DutyUrgency.OVERDUE)
                .count();
        return new OwedView.Count(duties.size(), Math.toIntExact(overdue));
    }

    private List<Duty> duties(DutyDesk desk) {
        return sources.stream()
                .flatMap(source -> source.owed(desk).stream())
                .sorted(Duty.MOST_URGENT_FIRST)
                .toList();
    }

    private static DutyView view(Duty duty, People people, Map<HypothesisId, EpicView> epics) {
        return new DutyView(
                duty,
                people.namedOrNull(ownerKey(duty)),
                duty.hypothesis() == null ? null : epics.get(duty.hypothesis().id()));
    }

    private static @Nullable String ownerKey(Duty duty) {
        if (duty.keyResult() != null) {
            return duty.keyResult().definition().ownerKey();
        }
        return duty.objective() == null ? null : duty.objective().definition().ownerKey();
    }

    private People people(DutyDesk desk, List<Duty> duties) {
        Stream<String> owners = duties.stream()
                .map(OwedService::ownerKey)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        Stream<String> leaning = desk.leaning().stream()
                .map(place -> place.keyResult().definition().ownerKey());
        String reader = desk.rights().actor().key();
        return People.of(
                host.users(),
                Stream.of(owners, leaning, Stream.of(reader))
                        .flatMap(keys -> keys)
                        .toList());
    }

    private Map<HypothesisId, EpicView> epics(DutyDesk desk, List<Duty> duties) {
        List<Hypothesis> bets =
                duties.stream().map(Duty::hypothesis).filter(Objects::nonNull).toList();
        List<KeyResultPlace> places = bets.stream().map(desk::place).toList();
        return bets.isEmpty()
                ? Map.of()
                : hypotheses.of(desk.rights(), bets, HypothesisViews.byKeyResult(places)).stream()
                        .collect(Collectors.toMap(view -> view.hypothesis().id(), HypothesisView::epic));
    }

    private static List<LeaningView> leaning(DutyDesk desk, People people) {
        return desk.leaning().stream()
                .map(place -> new LeaningView(
                        place,
                        people.named(place.keyResult().definition().ownerKey()),
                        Objects.requireNonNull(desk.partnerships().view(place.keyResult(), people, desk.rights()))))
                .toList();
    }

    private static @Nullable LocalDate nextCheckIn(DutyDesk desk) {
        return desk.own().stream()
                .flatMap(place -> CheckInDuties.due(desk, place).stream())
                .map(CheckInDue::nextDue)
                .filter(day -> day.isAfter(desk.today()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
