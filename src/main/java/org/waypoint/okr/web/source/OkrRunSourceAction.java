package org.waypoint.okr.web.source;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import javax.inject.Inject;
import org.waypoint.okr.app.source.SourceService;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;

/** Runs the search of a key result now and goes back to its page, which tells what came of it. */
public final class OkrRunSourceAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient SourceService sources;

    @Inject
    public OkrRunSourceAction(SourceService sources, PageDesk desk) {
        super(desk);
        this.sources = sources;
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() throws Exception {
        return show(() -> {
            KeyResultId id = FormValues.sent(getHttpRequest())
                    .id("keyResultId")
                    .map(KeyResultId::new)
                    .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
            sources.run(actor(), id);
            return forceRedirect(links().keyResult(id.value()));
        });
    }
}
