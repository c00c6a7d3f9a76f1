package org.waypoint.okr.web.hypothesis;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.port.InstanceZone;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.hypothesis.BetPage;

/** Everything about one bet: statement, figures, evidence, history of the belief, verdict. */
public final class OkrHypothesisAction extends BetFormAction {
    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final transient InstanceZone zone;
    private transient BetPage bet;

    @Inject
    public OkrHypothesisAction(HypothesisService hypotheses, PageDesk desk, Users users, InstanceZone zone) {
        super(hypotheses, desk);
        this.users = users;
        this.zone = zone;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            HypothesisView view = bet();
            bet = new BetPages(desk(backHref(view)), users, zone.zone()).of(view);
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    public BetPage getBet() {
        return bet;
    }
}
