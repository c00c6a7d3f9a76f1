package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.admin.ConfirmForm;

/** Deletes a cycle that nothing belongs to. */
public final class OkrDeleteCycleAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;

    private final transient CycleService cycles;
    private transient ConfirmForm page;

    @Inject
    public OkrDeleteCycleAction(CurrentActor current, Texts texts, MeService me, CycleService cycles) {
        super(current, texts, me);
        this.cycles = cycles;
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
        return showIfCoordinator(() -> save(Set.of(), backHref(), this::remove, this::form));
    }

    private String remove() {
        cycles.delete(actor(), id());
        return SUCCESS;
    }

    private String form() {
        CycleView view = cycles.get(actor(), id());
        FormTexts said = new FormTexts(
                formats().text("okr.admin.cycle.delete"),
                formats().text("okr.common.delete"),
                formats().text("okr.admin.cycle.deleted"));
        String rest = "DELETE /cycles/" + id().value();
        page = new ConfirmForm(
                frame("okr-delete", said, "OkrDeleteCycle", rest, "okr-cycles", backHref()),
                String.valueOf(id().value()),
                "",
                "",
                false,
                List.of(formats()
                        .text("okr.admin.cycle.delete.question", view.cycle().name())));
        return INPUT;
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
