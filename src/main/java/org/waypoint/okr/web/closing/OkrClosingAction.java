package org.waypoint.okr.web.closing;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.app.closing.ClosingService;
import org.waypoint.okr.app.closing.CycleClosingService;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.port.Projects;
import org.waypoint.okr.app.retrospective.RetrospectiveService;
import org.waypoint.okr.web.form.PageDesk;

/** The way through a unit's closing, one objective at a time. */
public final class OkrClosingAction extends ClosingAction {
    private static final long serialVersionUID = 1L;

    @Inject
    public OkrClosingAction(
            ClosingService closings,
            CycleClosingService progress,
            RetrospectiveService retrospectives,
            CycleService cycles,
            Projects projects,
            PageDesk page) {
        super(closings, progress, retrospectives, cycles, projects, page);
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
