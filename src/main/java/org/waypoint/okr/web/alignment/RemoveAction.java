package org.waypoint.okr.web.alignment;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.alignment.AlignmentService;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.form.Hidden;
import org.waypoint.okr.web.view.form.QuestionPage;

/** Removes an objective, a key result or a link between objectives, after asking. */
public final class RemoveAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final String FORM_ID = "okr-remove-form";

    private final transient ObjectiveService objectives;
    private final transient KeyResultService keyResults;
    private final transient AlignmentService alignments;
    private transient QuestionPage page;

    @Inject
    public RemoveAction(
            ObjectiveService objectives, KeyResultService keyResults, AlignmentService alignments, PageDesk desk) {
        super(desk);
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.alignments = alignments;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws Exception {
        return show(this::ask);
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() throws Exception {
        return show(() -> save(Set.of(), back(links().contextPath() + "/"), this::remove, this::ask));
    }

    private String ask() {
        FormValues asked = FormValues.sent(getHttpRequest());
        if (asked.id("alignmentId").isPresent()) {
            AlignmentView view = alignments.get(
                    actor(), new AlignmentId(asked.id("alignmentId").get()));
            String to = view.toKeyResultTitle() == null ? view.toTitle() : view.toKeyResultTitle();
            return ask("alignmentId", "/alignments/", formats().text("okr.remove.alignment", view.fromTitle(), to));
        }
        if (asked.id("keyResultId").isPresent()) {
            String title = keyResults
                    .get(actor(), new KeyResultId(asked.id("keyResultId").get()))
                    .keyResult()
                    .title();
            return ask("keyResultId", "/key-results/", formats().text("okr.remove.key-result", title));
        }
        ObjectiveId id =
                asked.id("objectiveId").map(ObjectiveId::new).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        String title = objectives.get(actor(), id).objective().title();
        return ask("objectiveId", "/objectives/", formats().text("okr.remove.objective", title));
    }

    private String ask(String parameter, String path, String question) {
        String id = FormValues.sent(getHttpRequest()).get(parameter);
        FormTexts said = new FormTexts(
                formats().text("okr.remove.title"),
                formats().text("okr.remove.submit"),
                formats().text("okr.remove.done"));
        page = new QuestionPage(
                frame(
                        FORM_ID,
                        said,
                        "OkrRemove",
                        "DELETE " + path + id,
                        "okr-scoring okr-alignment okr-hypotheses",
                        back(links().contextPath() + "/")),
                question,
                formats().text("okr.remove.consequence"),
                List.of(new Hidden(parameter, id)));
        return SUCCESS;
    }

    private String remove() {
        values().id("alignmentId").ifPresent(id -> alignments.delete(actor(), new AlignmentId(id)));
        values().id("keyResultId").ifPresent(id -> keyResults.delete(actor(), new KeyResultId(id)));
        values().id("objectiveId").ifPresent(id -> objectives.delete(actor(), new ObjectiveId(id)));
        return SUCCESS;
    }

    public QuestionPage getPage() {
        return page;
    }
}
