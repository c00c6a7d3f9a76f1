package org.waypoint.okr.app.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.hypothesis.HypothesisViews;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.input.Paging;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.overview.ProjectOverview.AlignmentPanel;
import org.waypoint.okr.app.overview.ProjectOverview.HypothesisPanel;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.reading.AlignmentViews;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.ProjectScope;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.app.unit.UnitViews;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** What the project page shows, in a number of reads that does not grow with the objectives. */
public final class OverviewService {
    private final Access access;
    private final Stores stores;
    private final Host host;
    private final OkrReader reader;
    private final Today today;

    public OverviewService(Access access, Stores stores, Host host, OkrReader reader, Today today) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.reader = reader;
        this.today = today;
    }

    /**
     * Query fields: cycleId (the running one), offset, limit. Refused: NOT_FOUND unless the actor browses the project.
     */
    public ProjectOverview project(Actor actor, String projectKey, Input query) {
        Rights rights = access.loggedIn(actor);
        Paging paging = Paging.of(query);
        Long cycleId = query.id("cycleId");
        query.refuseIfAny();
        ProjectScope scope = ProjectScope.of(reader, rights, host.projects(), projectKey, cycleId);
        ProjectRef project = scope.project();
        Reading reading = scope.reading();
        List<Unit> units = scope.units();
        Cycle cycle = scope.cycle();
        if (cycle == null || units.isEmpty()) {
            return empty(project, cycle, units, reading, paging);
        }
        return overview(project, cycle, units, reading, paging);
    }

    private ProjectOverview overview(
            ProjectRef project, Cycle cycle, List<Unit> units, Reading reading, Paging paging) {
        Set<UnitId> unitIds = units.stream().map(Unit::id).collect(Collectors.toSet());
        List<Objective> objectives = stores.objectives().in(cycle.id(), unitIds);
        List<KeyResult> keyResults = stores.keyResults().in(cycle.id(), unitIds);
        List<Hypothesis> bets = stores.hypotheses().in(cycle.id(), unitIds);
        List<ScoredObjective> scored =
                ScoredObjective.mostMovedFirst(reading.scoreWithMovement(objectives, keyResults));
        Map<KeyResultId, KeyResultPlace> places = reading.places().of(keyResults, objectives);
        AlignmentPanels panels = new AlignmentPanels(
                stores.alignments().in(cycle.id()),
                objectives,
                reading.partnerships(cycle.id()).gaps(places.values()));
        AlignmentViews alignmentViews = new AlignmentViews(stores, reading);
        List<Objective> known = alignmentViews.ends(panels.touching(), objectives);
        List<AlignmentView> links = alignmentViews.of(panels.touching(), known);
        List<ScoredObjective> page =
                PageOf.cut(scored, paging.offset(), paging.limit()).items();
        DueCheckIns due = DueCheckIns.of(scored, reading);
        return new ProjectOverview(
                project,
                reading.view(cycle),
                reading.cycles().stream().map(reading::view).toList(),
                new UnitViews(host).of(reading.rights(), units),
                reading.rollUp(scored),
                new PageOf<>(
                        reading.views(page, bets, links, objectives), scored.size(), paging.offset(), paging.limit()),
                panels.of(links, known, reading),
                new HypothesisPanels(host.epics(), new HypothesisViews(host, today), reading).of(bets, places),
                keyResults.size(),
                due.stale(),
                due.mine(),
                !cycle.isClosed() && units.stream().anyMatch(reading.rights()::mayManage),
                reading.rights().mayCoordinate());
    }

    private ProjectOverview empty(
            ProjectRef project, @Nullable Cycle cycle, List<Unit> units, Reading reading, Paging paging) {
        PageOf<ObjectiveView> none = new PageOf<>(List.of(), 0, paging.offset(), paging.limit());
        return new ProjectOverview(
                project,
                cycle == null ? null : reading.view(cycle),
                reading.cycles().stream().map(reading::view).toList(),
                new UnitViews(host).of(reading.rights(), units),
                null,
                none,
                new AlignmentPanel(List.of(), List.of(), List.of(), null),
                new HypothesisPanel(List.of(), List.of(), 0, 0, 0, 0, 0),
                0,
                0,
                Set.of(),
                cycle != null && !cycle.isClosed() && units.stream().anyMatch(reading.rights()::mayManage),
                reading.rights().mayCoordinate());
    }
}
