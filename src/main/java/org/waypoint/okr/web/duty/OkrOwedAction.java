package org.waypoint.okr.web.duty;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.app.duty.OwedService;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.duty.OwedPage;

/** What the reader owes. */
public final class OkrOwedAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient OwedService owed;
    private transient OwedPage page;

    @Inject
    public OkrOwedAction(OwedService owed, PageDesk desk) {
        super(desk);
        this.owed = owed;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            page = new OwedPages(formats(), links()).of(owed.owed(actor()));
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    public OwedPage getPage() {
        return page;
    }
}
