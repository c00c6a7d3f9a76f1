package org.waypoint.okr.web.hypothesis;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.HypothesisRule;
import org.waypoint.okr.domain.hypothesis.ObservedMovement;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.hypothesis.VerdictForm;

/** A person concludes a bet; what is seen stands in the form, what it means is theirs to say. */
public final class OkrVerdictAction extends BetFormAction {
    private static final long serialVersionUID = 1L;

    private transient VerdictForm verdict;

    @Inject
    public OkrVerdictAction(HypothesisService hypotheses, PageDesk desk) {
        super(hypotheses, desk);
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            HypothesisView view = openBet();
            HypothesisRule.requirePlaced(view.hypothesis());
            ObservedMovement movement = view.movement();
            fill(FormValues.of(
                    Map.of("observedChange", movement == null ? "" : formats().typed(movement.change()))));
            return form(view);
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return show(() -> {
            HypothesisView view = bet();
            Set<String> sent = new TreeSet<>(VerdictFields.NAMES);
            sent.add("version");
            return save(
                    VerdictFields.NAMES,
                    backHref(view),
                    () -> {
                        hypotheses().giveVerdict(actor(), view.hypothesis().id(), input(sent));
                        return SUCCESS;
                    },
                    () -> form(view));
        });
    }

    private String form(HypothesisView view) {
        FormTexts said =
                said("okr.hypothesis.verdict.title", "okr.hypothesis.verdict.submit", "okr.hypothesis.decided");
        BetDesk desk = desk(backHref(view));
        String id = "okr-verdict";
        VerdictFields fields = new VerdictFields(formats(), fields(id));
        verdict = new VerdictForm(
                frame(id, said, "OkrVerdict", "POST " + path(view) + "/verdict", BetDesk.PANELS, desk.here()),
                id(view),
                values().has("version") ? values().get("version") : version(view),
                desk.sentences().of(view),
                new BetFacts(desk).suggested(view),
                fields.verdict(),
                fields.observedChange(view.unitOfMeasure(), new BetFacts(desk).movement(view)),
                fields.learned(),
                fields.evidenceKind(),
                fields.nextStep());
        return INPUT;
    }

    public VerdictForm getVerdict() {
        return verdict;
    }
}
