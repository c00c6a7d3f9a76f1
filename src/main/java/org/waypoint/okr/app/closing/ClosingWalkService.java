package org.waypoint.okr.app.closing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.retrospective.RetrospectiveViews;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;

/** Leads through a unit's closing. Everyone reads; each kind of record is read once, whatever the page shows of it. */
public final class ClosingWalkService {
    private final Access access;
    private final Stores stores;
    private final ClosingStores closings;
    private final Host host;
    private final OkrReader reader;

    public ClosingWalkService(Access access, Stores stores, ClosingStores closings, Host host, OkrReader reader) {
        this.access = access;
        this.stores = stores;
        this.closings = closings;
        this.host = host;
        this.reader = reader;
    }

    /**
     * Query fields: cycleId (the one that is being closed, else the running, else the newest), projectKey (its units
     * come first and alone, as far as the reader may see it), unitId. Refused: NOT_FOUND.
     */
    public ClosingWalk walk(Actor actor, Input query) {
        Reading reading = reader.open(access.loggedIn(actor));
        Long cycleId = query.id("cycleId");
        Long unitId = query.id("unitId");
        String projectKey = query.text("projectKey", 255);
        query.refuseIfAny();
        List<CycleView> cycles = reading.cycles().stream().map(reading::view).toList();
        Cycle cycle = shown(cycles, cycleId).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        CycleStock stock = CycleStock.read(stores, closings, cycle);
        CycleClosingView progress = new CycleProgress(reading, host.users()).of(stock, null);
        List<UnitClosingView> units = units(progress, project(actor, projectKey), unitId);
        UnitClosingView unit = units.stream()
                .filter(one -> Objects.equals(one.unit().id().value(), unitId))
                .findFirst()
                .orElse(units.isEmpty() ? null : units.get(0));
        return unit == null
                ? new ClosingWalk(cycles, progress, units, null, List.of(), null)
                : of(reading, stock, new ClosingWalk(cycles, progress, units, unit, List.of(), null));
    }

    private ClosingWalk of(Reading reading, CycleStock stock, ClosingWalk place) {
        CycleStock linked = stock.linked(stores, closings);
        UnitClosingView shown = Objects.requireNonNull(place.unit());
        UnitId unit = shown.unit().id();
        return new ClosingWalk(
                place.cycles(),
                place.cycle(),
                place.units(),
                shown,
                new ClosingViews(stores, closings.closings(), host).of(reading, linked, linked.of(unit)),
                new RetrospectiveViews(host.users(), reading.rights(), reading::units)
                        .of(
                                shown.unit(),
                                stock.cycle(),
                                stock.of(unit),
                                stock.closings(),
                                stock.retrospectivesByUnit().get(unit)));
    }

    private static Optional<Cycle> shown(List<CycleView> all, @Nullable Long cycleId) {
        if (cycleId != null) {
            return all.stream()
                    .map(CycleView::cycle)
                    .filter(cycle -> cycle.id().equals(new CycleId(cycleId)))
                    .findFirst();
        }
        List<CycleView> dated =
                all.stream().filter(view -> !view.cycle().isBacklog()).toList();
        return dated.stream()
                .filter(view -> view.cycle().phase() == CyclePhase.CLOSING || view.closingDay() != null)
                .findFirst()
                .or(() -> dated.stream().filter(CycleView::running).findFirst())
                .or(() -> dated.stream().findFirst())
                .map(CycleView::cycle);
    }

    private @Nullable Long project(Actor actor, @Nullable String projectKey) {
        return projectKey == null
                ? null
                : host.projects().visibleTo(actor).stream()
                        .filter(project -> project.key().equals(projectKey))
                        .map(ProjectRef::id)
                        .findFirst()
                        .orElse(null);
    }

    private static List<UnitClosingView> units(
            CycleClosingView progress, @Nullable Long project, @Nullable Long unitId) {
        return progress.units().stream()
                .filter(unit -> project == null
                        || unit.unit().definition().projectIds().contains(project)
                        || Objects.equals(unit.unit().id().value(), unitId))
                .toList();
    }
}
