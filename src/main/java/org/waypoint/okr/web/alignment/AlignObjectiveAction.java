package org.waypoint.okr.web.alignment;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.alignment.AlignmentService;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.form.AlignPage;
import org.waypoint.okr.web.view.form.Hidden;

/** Links an objective to the larger goal that it serves. */
public final class AlignObjectiveAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final String FORM_ID = "okr-align-form";
    private static final String SHOWN = "12";

    private final transient AlignmentService alignments;
    private final transient ObjectiveService objectives;
    private final transient PageDesk desk;
    private transient AlignPage page;

    @Inject
    public AlignObjectiveAction(AlignmentService alignments, ObjectiveService objectives, PageDesk desk) {
        super(desk);
        this.alignments = alignments;
        this.objectives = objectives;
        this.desk = desk;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws Exception {
        return show(() -> {
            fill(FormValues.of(Map.of(
                    "kind",
                    "CONTRIBUTES",
                    "q",
                    FormValues.sent(getHttpRequest()).get("q"))));
            return form();
        });
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() throws Exception {
        return show(() ->
                save(Set.of("kind", Candidates.OBJECTIVE), back(links().contextPath() + "/"), this::add, this::form));
    }

    private String add() {
        Map<String, Object> said = new LinkedHashMap<>(values().only(List.of("objectiveId", "kind")));
        String[] target = values().get("target").split(":", 2);
        boolean known = Set.of(Candidates.OBJECTIVE, Candidates.KEY_RESULT).contains(target[0]);
        if (known && target.length == 2) {
            said.put(target[0], target[1]);
        }
        desk.once(
                values(),
                "alignment ",
                () -> alignments.create(actor(), read(said)),
                view -> view.alignment().id().value(),
                id -> alignments.get(actor(), new AlignmentId(id)));
        return SUCCESS;
    }

    private String form() {
        ObjectiveView view = objectives.get(actor(), objectiveId());
        if (!view.mayEdit()) {
            throw Refused.because(Reason.FORBIDDEN);
        }
        long id = view.objective().id().value();
        PageOf<ObjectiveView> found = objectives.list(actor(), read(query(view)));
        List<AlignPage.Candidate> candidates = new Candidates(id, values().get("target")).of(found.items());
        Fields fields = fields(FORM_ID);
        String back = back(links().contextPath() + "/");
        FormTexts said = new FormTexts(
                formats().text("okr.align.title"),
                formats().text("okr.align.submit"),
                formats().text("okr.align.done"));
        page = new AlignPage(
                frame(FORM_ID, said, "OkrAlignObjective", "POST /alignments", "okr-alignment okr-scoring", back),
                view.objective().title(),
                fields.choice("kind", "okr.align.kind", true, AlignmentKind.class, "okr.align.kind."),
                String.valueOf(id),
                links().page("OkrAlignObjective!default", "objectiveId", id, "returnUrl", back),
                values().get("q"),
                candidates,
                !candidates.isEmpty(),
                found.total() > found.items().size(),
                formErrors().of(Candidates.OBJECTIVE),
                List.of(new Hidden("objectiveId", String.valueOf(id))));
        return SUCCESS;
    }

    private Map<String, Object> query(ObjectiveView view) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("cycleId", String.valueOf(view.cycle().id().value()));
        query.put("limit", SHOWN);
        if (!values().get("q").isBlank()) {
            query.put("q", values().get("q"));
        }
        return query;
    }

    private ObjectiveId objectiveId() {
        return FormValues.sent(getHttpRequest())
                .id("objectiveId")
                .map(ObjectiveId::new)
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    public AlignPage getPage() {
        return page;
    }
}
