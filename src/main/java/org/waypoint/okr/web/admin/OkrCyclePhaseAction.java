package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.waypoint.okr.app.closing.CycleClosingService;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.admin.ConfirmForm;

/** Moves a cycle to its next phase, once the consequences have been read. */
public final class OkrCyclePhaseAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = Set.of("phase", "version");

    private final transient CycleService cycles;
    private final transient CycleClosingService closings;
    private transient ConfirmForm page;

    @Inject
    public OkrCyclePhaseAction(
            CurrentActor current, Texts texts, MeService me, CycleService cycles, CycleClosingService closings) {
        super(current, texts, me);
        this.cycles = cycles;
        this.closings = closings;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return showIfCoordinator(this::form);
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return showIfCoordinator(() -> save(FIELDS, backHref(), this::store, this::form));
    }

    private String store() {
        cycles.changePhase(actor(), id(), input(FIELDS));
        return SUCCESS;
    }

    private String form() {
        CycleView view = cycles.get(actor(), id());
        CyclePhase next = CycleRows.next(view.cycle());
        if (next == null) {
            throw Refused.because(Reason.CYCLE_CLOSED, view.cycle().name());
        }
        FormTexts said = new FormTexts(
                formats().text(titleKey(next)),
                formats().text(CycleRows.moveKey(next)),
                formats().text("okr.admin.cycle.moved"));
        fill(FormValues.of(Map.of("idempotencyKey", idempotencyKey())));
        page = new ConfirmForm(
                frame(
                        "okr-phase",
                        said,
                        "OkrCyclePhase",
                        "POST /cycles/" + id().value() + "/phase",
                        "okr-cycles",
                        backHref()),
                String.valueOf(id().value()),
                String.valueOf(view.cycle().version()),
                next.name(),
                true,
                consequences(view, next));
        return INPUT;
    }

    private static String titleKey(CyclePhase next) {
        return switch (next) {
            case ACTIVE, PLANNING -> "okr.admin.cycle.move.title.active";
            case CLOSING -> "okr.admin.cycle.move.title.closing";
            case CLOSED -> "okr.admin.cycle.move.title.closed";
        };
    }

    private List<String> consequences(CycleView view, CyclePhase next) {
        String name = view.cycle().name();
        return switch (next) {
            case ACTIVE, PLANNING ->
                List.of(
                        formats().text("okr.admin.cycle.consequence.active.first", name),
                        formats().text("okr.admin.cycle.consequence.active.second"));
            case CLOSING ->
                List.of(
                        formats().text("okr.admin.cycle.consequence.closing.first", name),
                        formats().text("okr.admin.cycle.consequence.closing.second"));
            case CLOSED ->
                Stream.concat(
                                Stream.of(
                                        formats().text("okr.admin.cycle.consequence.closed.first", name),
                                        formats().text("okr.admin.cycle.consequence.closed.second")),
                                unfinished().stream())
                        .toList();
        };
    }

    /** Who has not finished; it warns and never blocks. */
    private Optional<String> unfinished() {
        String units = closings.get(actor(), id(), read(Map.of())).unfinished().stream()
                .map(unit -> unit.unit().name())
                .collect(Collectors.joining(", "));
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(formats().text("okr.admin.cycle.consequence.closed.unfinished", units));
    }

    private CycleId id() {
        return FormValues.sent(getHttpRequest())
                .id("cycleId")
                .map(CycleId::new)
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private String backHref() {
        return links().page("OkrCycles!default");
    }

    public ConfirmForm getPage() {
        return page;
    }
}
