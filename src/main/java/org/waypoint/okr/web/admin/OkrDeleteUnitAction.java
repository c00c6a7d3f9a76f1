package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.unit.UnitService;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.admin.ConfirmForm;

/** Deletes a unit that nothing belongs to. */
public final class OkrDeleteUnitAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;

    private final transient UnitService units;
    private transient ConfirmForm page;

    @Inject
    public OkrDeleteUnitAction(CurrentActor current, Texts texts, MeService me, UnitService units) {
        super(current, texts, me);
        this.units = units;
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
        units.delete(actor(), id());
        return SUCCESS;
    }

    private String form() {
        UnitView view = units.get(actor(), id());
        FormTexts said = new FormTexts(
                formats().text("okr.admin.unit.delete"),
                formats().text("okr.common.delete"),
                formats().text("okr.admin.unit.deleted"));
        String rest = "DELETE /units/" + id().value();
        page = new ConfirmForm(
                frame("okr-delete", said, "OkrDeleteUnit", rest, "okr-units", backHref()),
                String.valueOf(id().value()),
                "",
                "",
                false,
                List.of(formats()
                        .text("okr.admin.unit.delete.question", view.unit().name())));
        return INPUT;
    }

    private UnitId id() {
        return FormValues.sent(getHttpRequest())
                .id("unitId")
                .map(UnitId::new)
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private String backHref() {
        return links().page("OkrUnits!default");
    }

    public ConfirmForm getPage() {
        return page;
    }
}
