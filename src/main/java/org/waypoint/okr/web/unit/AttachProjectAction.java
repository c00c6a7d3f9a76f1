package org.waypoint.okr.web.unit;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.unit.UnitService;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.form.AttachPage;

/** Creates the team that a project belongs to. */
public final class AttachProjectAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final String FORM_ID = "okr-attach-form";

    private final transient UnitService units;
    private final transient MeService me;
    private final transient PageDesk desk;
    private transient AttachPage page;

    @Inject
    public AttachProjectAction(UnitService units, MeService me, PageDesk desk) {
        super(desk);
        this.units = units;
        this.me = me;
        this.desk = desk;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws Exception {
        return show(() -> {
            fill(FormValues.of(Map.of("name", project().name())));
            return form();
        });
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() throws Exception {
        return show(
                () -> save(Set.of("name", "parentId"), back(links().contextPath() + "/"), this::create, this::form));
    }

    private String create() {
        Map<String, Object> said = new LinkedHashMap<>(values().only(List.of("name", "parentId")));
        said.put("level", UnitLevel.TEAM.name());
        said.put("projectKeys", project().key());
        desk.once(
                values(),
                "unit ",
                () -> units.create(actor(), read(said)),
                view -> view.unit().id().value(),
                id -> units.get(actor(), new UnitId(id)));
        return SUCCESS;
    }

    private String form() {
        if (!me.me(actor()).mayCoordinate()) {
            throw Refused.because(Reason.FORBIDDEN);
        }
        ProjectRef project = project();
        List<UnitView> parents = units.list(actor()).stream()
                .filter(view -> view.unit().definition().level() != UnitLevel.TEAM)
                .toList();
        FormTexts said = new FormTexts(
                formats().text("okr.attach.title"),
                formats().text("okr.attach.submit"),
                formats().text("okr.attach.done"));
        page = new AttachPage(
                frame(FORM_ID, said, "OkrAttachProject", "POST /units", "", back(links().project(project.key()))),
                formats().text("okr.attach.text", project.name()),
                project.key(),
                fields(FORM_ID).required("name", "okr.attach.name"),
                fields(FORM_ID)
                        .choice(
                                "parentId",
                                "okr.attach.parent",
                                false,
                                parents,
                                view -> String.valueOf(view.unit().id().value()),
                                view -> view.unit().definition().name()),
                !parents.isEmpty());
        return SUCCESS;
    }

    private ProjectRef project() {
        String key = FormValues.sent(getHttpRequest()).get("projectKey");
        return me.projects(actor()).stream()
                .filter(project -> project.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    public AttachPage getPage() {
        return page;
    }
}
