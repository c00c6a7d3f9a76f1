package org.waypoint.okr.web.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypoint.okr.app.closing.ClosingService;
import org.waypoint.okr.app.closing.CycleClosingService;
import org.waypoint.okr.app.closing.CycleClosingView;
import org.waypoint.okr.app.closing.UnitClosingView;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Projects;
import org.waypoint.okr.app.retrospective.RetrospectiveService;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.closing.ClosingPage;

/** Base of the page that leads through a unit's closing: what it shows, whichever way one came there. */
public abstract class ClosingAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private final transient ClosingService closings;
    private final transient CycleClosingService progress;
    private final transient RetrospectiveService retrospectives;
    private final transient CycleService cycles;
    private final transient Projects projects;
    private final transient PageDesk page;
    private transient ClosingPage closing;

    protected ClosingAction(
            ClosingService closings,
            CycleClosingService progress,
            RetrospectiveService retrospectives,
            CycleService cycles,
            Projects projects,
            PageDesk page) {
        super(page);
        this.closings = closings;
        this.progress = progress;
        this.retrospectives = retrospectives;
        this.cycles = cycles;
        this.projects = projects;
        this.page = page;
    }

    final ClosingService closings() {
        return closings;
    }

    final RetrospectiveService retrospectives() {
        return retrospectives;
    }

    final String form(String at) {
        List<CycleView> all = cycles.list(actor());
        CycleView cycle = shown(all).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        CycleClosingView view = progress.get(actor(), cycle.cycle().id(), read(Map.of()));
        List<UnitClosingView> units = units(view);
        UnitClosingView unit = units.stream()
                .filter(one -> String.valueOf(one.unit().id().value()).equals(sent("unitId")))
                .findFirst()
                .orElse(units.isEmpty() ? null : units.get(0));
        UnitId unitId = unit == null ? null : unit.unit().id();
        ClosingDesk desk = new ClosingDesk(
                formats(), links(), values(), formErrors(), new ClosingDesk.Place(sent("projectKey"), cycle, unitId));
        CycleId cycleId = cycle.cycle().id();
        closing = new ClosingPages(desk, page)
                .of(
                        new ClosingPages.Found(
                                all,
                                view,
                                units,
                                unit,
                                unit == null ? List.of() : closings.ofUnit(actor(), unitId, cycleId),
                                unit == null ? null : retrospectives.get(actor(), unitId, cycleId)),
                        at);
        return SUCCESS;
    }

    /** The cycle that was asked for; else the one that is being closed, the running one, the newest. */
    private Optional<CycleView> shown(List<CycleView> all) {
        if (!sent("cycleId").isEmpty()) {
            return all.stream()
                    .filter(view -> String.valueOf(view.cycle().id().value()).equals(sent("cycleId")))
                    .findFirst();
        }
        List<CycleView> dated =
                all.stream().filter(view -> !view.cycle().isBacklog()).toList();
        return dated.stream()
                .filter(view -> view.cycle().phase() == CyclePhase.CLOSING || view.closingDay() != null)
                .findFirst()
                .or(() -> dated.stream().filter(CycleView::running).findFirst())
                .or(() -> dated.stream().findFirst());
    }

    /** Those of the project, if the page was opened from one that the reader may see; else all. */
    private List<UnitClosingView> units(CycleClosingView view) {
        Optional<Long> project = projects.visibleTo(actor()).stream()
                .filter(one -> one.key().equals(sent("projectKey")))
                .map(ProjectRef::id)
                .findFirst();
        return view.units().stream()
                .filter(unit -> project.isEmpty()
                        || unit.unit().definition().projectIds().contains(project.get())
                        || String.valueOf(unit.unit().id().value()).equals(sent("unitId")))
                .toList();
    }

    final String sent(String parameter) {
        return FormValues.sent(getHttpRequest()).get(parameter);
    }

    public final ClosingPage getClosing() {
        return closing;
    }
}
