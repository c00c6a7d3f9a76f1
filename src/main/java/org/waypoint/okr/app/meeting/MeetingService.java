package org.waypoint.okr.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.hypothesis.HypothesisViews;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.ProjectScope;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;

/** The agenda of a project's weekly meeting. What is said there is recorded as check-ins, by their own use case. */
public final class MeetingService {
    private final Access access;
    private final Stores stores;
    private final Host host;
    private final OkrReader reader;
    private final HypothesisViews hypotheses;

    public MeetingService(Access access, Stores stores, Host host, OkrReader reader, Today today) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.reader = reader;
        this.hypotheses = new HypothesisViews(host, today);
    }

    /** Query fields: cycleId (the running one). Refused: NOT_FOUND unless the actor browses the project. */
    public MeetingView agenda(Actor actor, String projectKey, Input query) {
        Rights rights = access.loggedIn(actor);
        Long cycleId = query.id("cycleId");
        query.refuseIfAny();
        ProjectScope scope = ProjectScope.of(reader, rights, host.projects(), projectKey, cycleId);
        Reading reading = scope.reading();
        Cycle cycle = scope.cycle();
        if (cycle == null) {
            return new MeetingView(scope.project(), null, reading.today(), List.of());
        }
        LocalDate day = day(cycle, reading.today());
        return new MeetingView(scope.project(), reading.view(cycle), day, items(scope, cycle, day));
    }

    /** The meeting at the end of a cycle may come after its last day. */
    private static LocalDate day(Cycle cycle, LocalDate today) {
        DateRange range = cycle.definition().range();
        return range != null && today.isAfter(range.end()) ? range.end() : today;
    }

    private List<MeetingItem> items(ProjectScope scope, Cycle cycle, LocalDate day) {
        Reading reading = scope.reading();
        List<Objective> objectives = stores.objectives().in(cycle.id(), scope.unitIds());
        List<KeyResult> keyResults = stores.keyResults().in(cycle.id(), scope.unitIds());
        List<Hypothesis> live = stores.hypotheses().in(cycle.id(), scope.unitIds()).stream()
                .filter(bet -> HypothesisLife.isLive(bet.state()))
                .toList();
        List<ObjectiveView> views = reading.views(
                ScoredObjective.mostMovedFirst(reading.scoreWithMovement(objectives, keyResults)),
                live,
                List.of(),
                objectives);
        Map<KeyResultId, List<HypothesisView>> bets =
                hypotheses.of(reading.rights(), live, reading.places().of(keyResults, objectives)).stream()
                        .collect(Collectors.groupingBy(bet -> bet.keyResult().id()));
        return items(views, bets, recorded(scope, cycle, day));
    }

    private List<MeetingItem> items(
            List<ObjectiveView> objectives,
            Map<KeyResultId, List<HypothesisView>> bets,
            Map<KeyResultId, CheckIn> recorded) {
        People people = people(recorded.values());
        List<MeetingItem> items = new ArrayList<>();
        for (ObjectiveView objective : objectives) {
            for (KeyResultView keyResult : objective.keyResults()) {
                KeyResultId id = keyResult.keyResult().id();
                CheckIn checkIn = recorded.get(id);
                items.add(new MeetingItem(
                        keyResult,
                        objective,
                        bets.getOrDefault(id, List.of()),
                        checkIn,
                        checkIn == null ? null : people.named(checkIn.recorded().userKey())));
            }
        }
        return items;
    }

    private People people(Collection<CheckIn> checkIns) {
        return People.of(
                host.users(),
                checkIns.stream().map(checkIn -> checkIn.recorded().userKey()).toList());
    }

    /** The newest check-in of the day of each key result. */
    private Map<KeyResultId, CheckIn> recorded(ProjectScope scope, Cycle cycle, LocalDate day) {
        return stores.checkIns().on(day, cycle.id(), scope.unitIds()).stream()
                .collect(Collectors.toMap(CheckIn::keyResultId, checkIn -> checkIn, (earlier, later) -> later));
    }
}
