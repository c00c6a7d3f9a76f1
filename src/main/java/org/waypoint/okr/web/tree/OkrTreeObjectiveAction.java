package org.waypoint.okr.web.tree;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.tree.ObjectivePlace;
import org.waypoint.okr.web.view.tree.ObjectiveRow;

/** The key results of one objective of the tree; a large tree fetches them when the objective is opened. */
public final class OkrTreeObjectiveAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient ObjectiveService objectives;
    private transient ObjectiveRow objective;
    private transient ObjectivePlace place;

    @Inject
    public OkrTreeObjectiveAction(ObjectiveService objectives, CurrentActor current, Texts texts) {
        super(current, texts);
        this.objectives = objectives;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            long id = FormValues.sent(getHttpRequest())
                    .id("objectiveId")
                    .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
            ObjectiveView view = objectives.get(actor(), new ObjectiveId(id));
            objective = row(id, view);
            place = place(view);
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    private ObjectivePlace place(ObjectiveView view) {
        return new ObjectivePlace(
                formats()
                        .text(
                                "okr.key-result.page.place",
                                view.unit().definition().name(),
                                view.cycle().definition().name()),
                links().page(
                                "OkrTree",
                                "cycleId",
                                view.cycle().id().value(),
                                "unitId",
                                view.unit().id().value()),
                view.owner().displayName());
    }

    private ObjectiveRow row(long id, ObjectiveView view) {
        TreeDesk desk = new TreeDesk(formats(), links(), Set.of(), new TreeQuery("", "", "", ""));
        return new ObjectiveRow(
                "okr-objective-" + id,
                view.objective().title(),
                view.owner().displayName(),
                desk.objective(id, view.score()),
                desk.pace(view.score()),
                List.of(),
                false,
                "",
                false,
                false,
                view.keyResults().stream().map(each -> row(each, desk)).toList(),
                !view.keyResults().isEmpty());
    }

    private static ObjectiveRow.KeyResultRow row(KeyResultView view, TreeDesk desk) {
        return new ObjectiveRow.KeyResultRow(
                view.keyResult().title(),
                desk.links().keyResult(view.keyResult().id().value()),
                desk.keyResult(view.keyResult().id().value(), view.score()),
                desk.pace(view.score()));
    }

    public ObjectivePlace getPlace() {
        return place;
    }

    public ObjectiveRow getObjective() {
        return objective;
    }
}
