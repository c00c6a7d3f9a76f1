package org.waypoint.okr.web.explain;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import org.waypoint.okr.app.explain.ExplanationService;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.overview.OverviewService;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.part.Explanations;
import org.waypoint.okr.web.view.part.Explanation;

/** Explains the score of a key result, an objective or a whole project; or, when {@code number} is sent, another number. */
public final class ExplainScoreAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient KeyResultService keyResults;
    private final transient ObjectiveService objectives;
    private final transient OverviewService overviews;
    private final transient ExplanationService numbers;
    private transient Explanation page;

    @Inject
    public ExplainScoreAction(
            KeyResultService keyResults,
            ObjectiveService objectives,
            OverviewService overviews,
            ExplanationService numbers,
            PageDesk desk) {
        super(desk);
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.overviews = overviews;
        this.numbers = numbers;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws Exception {
        return show(() -> {
            page = explain(FormValues.sent(getHttpRequest()));
            return SUCCESS;
        });
    }

    private Explanation explain(FormValues asked) {
        Explanations explanations = new Explanations(formats());
        if (asked.has("number")) {
            return explanations.of(
                    numbers.explain(actor(), Input.of(asked.only(ExplanationService.FIELDS), actor().locale())));
        }
        if (asked.id("keyResultId").isPresent()) {
            KeyResultView view = keyResults.get(
                    actor(), new KeyResultId(asked.id("keyResultId").get()));
            return explanations.of(view.score(), view.keyResult().title());
        }
        if (asked.id("objectiveId").isPresent()) {
            ObjectiveView view = objectives.get(
                    actor(), new ObjectiveId(asked.id("objectiveId").get()));
            return explanations.of(view.score(), view.objective().title());
        }
        return project(asked, explanations);
    }

    private Explanation project(FormValues asked, Explanations explanations) {
        Map<String, Object> query = new LinkedHashMap<>();
        asked.id("cycleId").ifPresent(id -> query.put("cycleId", String.valueOf(id)));
        ProjectOverview overview =
                overviews.project(actor(), asked.get("projectKey"), Input.of(query, actor().locale()));
        if (overview.score() == null) {
            throw Refused.because(Reason.NOT_FOUND);
        }
        return explanations.of(overview.score(), overview.project().name());
    }

    public Explanation getPage() {
        return page;
    }

    /** Where the page without script leads back to. */
    public String getBackHref() {
        return back(links().contextPath() + "/");
    }
}
