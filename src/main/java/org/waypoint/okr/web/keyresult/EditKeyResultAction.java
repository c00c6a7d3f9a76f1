package org.waypoint.okr.web.keyresult;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.form.PeopleChoices;
import org.waypoint.okr.web.view.form.Hidden;
import org.waypoint.okr.web.view.form.KeyResultPage;
import org.waypoint.okr.web.view.part.FormFrame;

/** Creates a key result of an objective, or changes one. */
public final class EditKeyResultAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAID = Set.of(
            "deferredUntil",
            "title",
            "kind",
            "unit",
            "baseline",
            "target",
            "stretch",
            "minimum",
            "maximum",
            "weight",
            "ownerKey",
            "keyPartnerKey",
            "indicator");
    private static final String FLAG = "notYetObservable";

    private final transient KeyResultService keyResults;
    private final transient ObjectiveService objectives;
    private final transient PeopleChoices people;
    private final transient PageDesk desk;
    private transient KeyResultPage page;

    @Inject
    public EditKeyResultAction(
            KeyResultService keyResults, ObjectiveService objectives, PeopleChoices people, PageDesk desk) {
        super(desk);
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.people = people;
        this.desk = desk;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws Exception {
        return show(() -> {
            FormValues asked = FormValues.sent(getHttpRequest());
            if (asked.id("keyResultId").isPresent()) {
                KeyResultView view = existing(asked);
                fill(KeyResultValues.of(view.keyResult(), formats()));
                return change(view);
            }
            fill(KeyResultValues.beginning(actor().key()));
            return create(objective(asked));
        });
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() throws Exception {
        FormValues sent = FormValues.sent(getHttpRequest());
        boolean exists = sent.id("keyResultId").isPresent();
        Set<String> fields = new TreeSet<>(SAID);
        fields.addAll(Set.of("milestones", "collaboratorKeys", FLAG, "recalibrationReason"));
        sent.rowNames("milestones").forEach(fields::add);
        String back = back(links().contextPath() + "/");
        return show(() -> exists
                ? save(fields, back, this::update, () -> change(existing(sent)))
                : save(fields, back, this::add, () -> create(objective(sent))));
    }

    private String update() {
        Map<String, Object> said = said();
        said.putAll(values().only(List.of("version", "recalibrationReason")));
        long id = values().id("keyResultId").orElseThrow();
        keyResults.update(actor(), new KeyResultId(id), read(said));
        return SUCCESS;
    }

    private String add() {
        long objective = values().id("objectiveId").orElseThrow();
        desk.once(
                values(),
                "key result ",
                () -> keyResults.create(actor(), new ObjectiveId(objective), read(said())),
                view -> view.keyResult().id().value(),
                id -> keyResults.get(actor(), new KeyResultId(id)));
        return SUCCESS;
    }

    private Map<String, Object> said() {
        Map<String, Object> said = new LinkedHashMap<>(values().only(SAID));
        said.put("milestones", values().rows("milestones"));
        said.put("collaboratorKeys", values().get("collaboratorKeys"));
        said.put(FLAG, values().get(FLAG).isEmpty() ? "false" : values().get(FLAG));
        return said;
    }

    private String change(KeyResultView view) {
        require(view.mayEdit());
        String id = String.valueOf(view.keyResult().id().value());
        String back = back(links().contextPath() + "/");
        ObjectiveView objective = objectives.get(actor(), view.keyResult().objectiveId());
        KeyResultSubject subject = new KeyResultSubject(
                true,
                !view.keyResult().series().isEmpty(),
                objective.objective().title(),
                List.of(new Hidden("keyResultId", id)),
                List.of(new Hidden("version", values().get("version"))),
                links().page("OkrRemove!default", "keyResultId", id, "returnUrl", back));
        List<Person> named = new ArrayList<>(view.collaborators());
        named.add(0, view.owner());
        if (view.keyPartner() != null) {
            named.add(view.keyPartner());
        }
        return show(subject, "PUT /key-results/" + id, named, "okr.key-result.edit", "okr.key-result.changed");
    }

    private String create(ObjectiveView objective) {
        require(objective.mayEdit());
        String id = String.valueOf(objective.objective().id().value());
        KeyResultSubject subject = new KeyResultSubject(
                false, false, objective.objective().title(), List.of(new Hidden("objectiveId", id)), List.of(), "");
        return show(
                subject,
                "POST /objectives/" + id + "/key-results",
                List.of(objective.owner()),
                "okr.key-result.add",
                "okr.key-result.added");
    }

    private String show(KeyResultSubject subject, String rest, List<Person> named, String title, String done) {
        FormTexts said = new FormTexts(
                formats().text(title),
                formats().text("okr.common.save"),
                formats().text(done));
        FormFrame frame = frame(
                KeyResultForms.FORM_ID,
                said,
                "OkrEditKeyResult",
                rest,
                "okr-scoring okr-alignment okr-hypotheses okr-key-result",
                back(links().contextPath() + "/"));
        page = new KeyResultForms(formats(), fields(KeyResultForms.FORM_ID), values())
                .page(frame, subject, people.of(actor(), named));
        return SUCCESS;
    }

    private KeyResultView existing(FormValues asked) {
        return keyResults.get(actor(), new KeyResultId(asked.id("keyResultId").orElseThrow()));
    }

    private ObjectiveView objective(FormValues asked) {
        return objectives.get(
                actor(),
                asked.id("objectiveId").map(ObjectiveId::new).orElseThrow(() -> Refused.because(Reason.NOT_FOUND)));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refused.because(Reason.FORBIDDEN);
        }
    }

    public KeyResultPage getPage() {
        return page;
    }
}
