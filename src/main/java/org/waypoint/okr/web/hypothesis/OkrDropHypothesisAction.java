package org.waypoint.okr.web.hypothesis;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.hypothesis.DropForm;

/** Gives up a bet before there is a verdict, with the reason. */
public final class OkrDropHypothesisAction extends BetFormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = Set.of("reason");
    private static final Set<String> SENT = Set.of("reason", "version");

    private transient DropForm drop;

    @Inject
    public OkrDropHypothesisAction(HypothesisService hypotheses, PageDesk desk) {
        super(hypotheses, desk);
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> form(openBet()));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return show(() -> {
            HypothesisView view = bet();
            return save(
                    FIELDS,
                    backHref(view),
                    () -> {
                        hypotheses().drop(actor(), view.hypothesis().id(), input(SENT));
                        return SUCCESS;
                    },
                    () -> form(view));
        });
    }

    private String form(HypothesisView view) {
        FormTexts said = said("okr.hypothesis.drop.title", "okr.hypothesis.drop.submit", "okr.hypothesis.dropped");
        String id = "okr-drop-hypothesis";
        drop = new DropForm(
                frame(id, said, "OkrDropHypothesis", "POST " + path(view) + "/drop", BetDesk.PANELS, backHref(view)),
                id(view),
                values().has("version") ? values().get("version") : version(view),
                new Sentences(formats()).of(view),
                fields(id)
                        .hinted(
                                "reason",
                                "okr.hypothesis.drop.reason",
                                true,
                                formats().text("okr.hypothesis.drop.hint")));
        return INPUT;
    }

    public DropForm getDrop() {
        return drop;
    }
}
