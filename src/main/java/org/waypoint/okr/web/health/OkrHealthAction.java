package org.waypoint.okr.web.health;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.app.health.HealthService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.health.HealthPage;

/** How healthy the programme is in one cycle. */
public final class OkrHealthAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient HealthService health;
    private transient HealthPage page;

    @Inject
    public OkrHealthAction(HealthService health, CurrentActor current, Texts texts) {
        super(current, texts);
        this.health = health;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            HealthQuery query = HealthQuery.sent(FormValues.sent(getHttpRequest()));
            page = new HealthPages(formats(), links()).of(health.get(actor(), query.input(actor().locale())));
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    public HealthPage getHealth() {
        return page;
    }
}
