package org.waypoint.okr.web.closing;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.closing.ClosingService;
import org.waypoint.okr.app.closing.ClosingWalkService;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.retrospective.RetrospectiveService;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;

/** Takes one step of a closing. Each is a form of its own, so that the page works without scripts. */
public final class OkrClosingStepAction extends ClosingAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> GRADE = Set.of("grade", "reason", "cause", "change", "version");
    private static final Set<String> DECISION = Set.of("decision", "why", "into", "version");
    private static final Set<String> ANSWER = Set.of("parentId", "what", "toObjectiveId", "version");
    private static final Set<String> NOTES = Set.of("worked", "didNotWork", "weChange", "version");
    private static final Set<String> MESSAGE = Set.of("message", "version");
    private static final Set<String> VERSION = Set.of("version");
    private static final Set<String> FIELDS = Set.of(
            "grade",
            "reason",
            "cause",
            "change",
            "decision",
            "why",
            "what",
            "toObjectiveId",
            "worked",
            "didNotWork",
            "weChange",
            "message");

    private final transient ClosingService closings;
    private final transient RetrospectiveService retrospectives;

    @Inject
    public OkrClosingStepAction(
            ClosingService closings, RetrospectiveService retrospectives, ClosingWalkService walks, PageDesk page) {
        super(walks, page);
        this.closings = closings;
        this.retrospectives = retrospectives;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return show(() -> {
            String step = sent("step");
            String at = sent("objectiveId").isEmpty() ? ClosingPages.LOOK_BACK : sent("objectiveId");
            return save(FIELDS, here("decision".equals(step) ? "" : at), () -> take(step), () -> form(at));
        });
    }

    private String take(String step) {
        switch (step) {
            case "grade" -> closings.grade(actor(), objective(), input(GRADE));
            case "confirm" -> closings.confirm(actor(), objective(), input(VERSION));
            case "reopen" -> closings.reopen(actor(), objective(), input(VERSION));
            case ParentParts.STEP -> closings.answer(actor(), objective(), input(ANSWER));
            case "decision" -> closings.decide(actor(), objective(), decision());
            case "retrospective" -> retrospectives.save(actor(), unit(), cycle(), input(NOTES));
            case "acknowledge" -> retrospectives.acknowledge(actor(), unit(), cycle(), input(VERSION));
            case "message" -> retrospectives.say(actor(), unit(), cycle(), input(MESSAGE));
            default -> throw Refused.because(Reason.NOT_FOUND);
        }
        return SUCCESS;
    }

    private Input decision() {
        FormValues form = FormValues.sent(getHttpRequest());
        Map<String, Object> said = new LinkedHashMap<>(form.only(DECISION));
        List<Map<String, String>> children = form.rows("children");
        if (!children.isEmpty()) {
            said.put("children", children);
        }
        return read(said);
    }

    private String here(String at) {
        return links().page(
                        ClosingDesk.PAGE,
                        "projectKey",
                        sent("projectKey"),
                        "cycleId",
                        sent("cycleId"),
                        "unitId",
                        sent("unitId"),
                        "at",
                        at);
    }

    private ObjectiveId objective() {
        return new ObjectiveId(id("objectiveId"));
    }

    private UnitId unit() {
        return new UnitId(id("unitId"));
    }

    private CycleId cycle() {
        return new CycleId(id("cycleId"));
    }

    private long id(String parameter) {
        return FormValues.sent(getHttpRequest()).id(parameter).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }
}
