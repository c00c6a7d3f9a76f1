package org.waypoint.okr.web.closing;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.app.closing.ClosingWalkService;
import org.waypoint.okr.web.form.PageDesk;

/** The way through a unit's closing, one objective at a time. */
public final class OkrClosingAction extends ClosingAction {
    private static final long serialVersionUID = 1L;

    @Inject
    public OkrClosingAction(ClosingWalkService walks, PageDesk page) {
        super(walks, page);
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> form(sent("at")));
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doExecute() throws Exception {
        return doDefault();
    }
}
