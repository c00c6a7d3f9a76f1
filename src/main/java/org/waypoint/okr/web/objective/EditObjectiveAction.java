package org.waypoint.okr.web.objective;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.overview.OverviewService;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.form.PeopleChoices;
import org.waypoint.okr.web.objective.ObjectiveForms.ObjectiveSubject;
import org.waypoint.okr.web.view.form.Hidden;
import org.waypoint.okr.web.view.form.ObjectivePage;

/** Creates an objective for a project's unit, or changes one. */
public final class EditObjectiveAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> NEW =
            Set.of("title", "why", "description", "type", "origin", "ownerKey", "unitId", "cycleId");
    private static final Set<String> CHANGED =
            Set.of("title", "why", "description", "type", "origin", "state", "ownerKey", "version");

    private final transient ObjectiveService objectives;
    private final transient OverviewService overviews;
    private final transient PeopleChoices people;
    private final transient PageDesk desk;
    private transient ObjectivePage page;

    @Inject
    public EditObjectiveAction(
            ObjectiveService objectives, OverviewService overviews, PeopleChoices people, PageDesk desk) {
        super(desk);
        this.objectives = objectives;
        this.overviews = overviews;
        this.people = people;
        this.desk = desk;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws Exception {
        return show(() -> {
            FormValues asked = FormValues.sent(getHttpRequest());
            if (asked.id("objectiveId").isPresent()) {
                ObjectiveView view = existing(asked);
                fill(stored(view));
                return change(view);
            }
            ProjectOverview overview = project(asked);
            fill(beginning(overview));
            return create(overview);
        });
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() throws Exception {
        FormValues sent = FormValues.sent(getHttpRequest());
        boolean exists = sent.id("objectiveId").isPresent();
        String back = back(links().contextPath() + "/");
        return show(() -> exists
                ? save(CHANGED, back, this::update, () -> change(existing(sent)))
                : save(NEW, back, this::add, () -> create(project(sent))));
    }

    private String update() {
        long id = values().id("objectiveId").orElseThrow();
        objectives.update(actor(), new ObjectiveId(id), read(values().only(CHANGED)));
        return SUCCESS;
    }

    private String add() {
        desk.once(
                values(),
                "objective ",
                () -> objectives.create(actor(), read(values().only(NEW))),
                view -> view.objective().id().value(),
                id -> objectives.get(actor(), new ObjectiveId(id)));
        return SUCCESS;
    }

    private String change(ObjectiveView view) {
        require(view.mayEdit());
        String id = String.valueOf(view.objective().id().value());
        String back = back(links().contextPath() + "/");
        ObjectiveSubject subject = new ObjectiveSubject(
                true,
                view.cycle().name(),
                List.of(new Hidden("objectiveId", id)),
                List.of(new Hidden("version", values().get("version"))),
                links().page("OkrRemove!default", "objectiveId", id, "returnUrl", back));
        FormTexts said = new FormTexts(
                formats().text("okr.objective.edit"),
                formats().text("okr.common.save"),
                formats().text("okr.objective.changed"));
        page = new ObjectiveForms(formats(), fields(ObjectiveForms.FORM_ID))
                .page(
                        frame(
                                ObjectiveForms.FORM_ID,
                                said,
                                "OkrEditObjective",
                                "PUT /objectives/" + id,
                                "okr-scoring okr-alignment okr-hypotheses",
                                back),
                        subject,
                        List.of(),
                        people.of(actor(), List.of(view.owner())));
        return SUCCESS;
    }

    private String create(ProjectOverview overview) {
        require(overview.mayManage() && overview.cycle() != null);
        List<UnitView> units =
                overview.units().stream().filter(UnitView::mayManage).toList();
        String cycleId = String.valueOf(overview.cycle().cycle().id().value());
        List<Hidden> sent = units.size() > 1
                ? List.of(new Hidden("cycleId", cycleId))
                : List.of(
                        new Hidden("cycleId", cycleId),
                        new Hidden(
                                "unitId",
                                String.valueOf(units.get(0).unit().id().value())));
        ObjectiveSubject subject = new ObjectiveSubject(
                false,
                overview.cycle().cycle().name(),
                List.of(new Hidden("projectKey", overview.project().key())),
                sent,
                "");
        FormTexts said = new FormTexts(
                formats().text("okr.objective.add"),
                formats().text("okr.objective.add.submit"),
                formats().text("okr.objective.added"));
        page = new ObjectiveForms(formats(), fields(ObjectiveForms.FORM_ID))
                .page(
                        frame(
                                ObjectiveForms.FORM_ID,
                                said,
                                "OkrEditObjective",
                                "POST /objectives",
                                "okr-scoring okr-alignment okr-hypotheses",
                                back(links().contextPath() + "/")),
                        subject,
                        units,
                        people.of(actor(), List.of()));
        return SUCCESS;
    }

    private ObjectiveView existing(FormValues asked) {
        return objectives.get(actor(), new ObjectiveId(asked.id("objectiveId").orElseThrow()));
    }

    private ProjectOverview project(FormValues asked) {
        Map<String, Object> query = new HashMap<>();
        asked.id("cycleId").ifPresent(id -> query.put("cycleId", String.valueOf(id)));
        return overviews.project(actor(), asked.get("projectKey"), Input.of(query, actor().locale()));
    }

    private FormValues beginning(ProjectOverview overview) {
        require(overview.mayManage());
        String unit = overview.units().stream()
                .filter(UnitView::mayManage)
                .findFirst()
                .map(view -> String.valueOf(view.unit().id().value()))
                .orElse("");
        return FormValues.of(
                Map.of("type", "ASPIRATIONAL", "origin", "FROM_THE_TEAM", "ownerKey", actor().key(), "unitId", unit));
    }

    private static FormValues stored(ObjectiveView view) {
        ObjectiveDefinition said = view.objective().definition();
        Map<String, String> values = new HashMap<>();
        values.put("title", said.title());
        values.put("why", said.why() == null ? "" : said.why());
        values.put("description", said.description() == null ? "" : said.description());
        values.put("type", said.type().name());
        values.put("origin", said.origin().name());
        values.put("state", said.state().name());
        values.put("ownerKey", said.ownerKey());
        values.put("version", String.valueOf(view.objective().version()));
        return FormValues.of(values);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refused.because(Reason.FORBIDDEN);
        }
    }

    public ObjectivePage getPage() {
        return page;
    }
}
